import { explainConfig } from '../../src/model/config/explain-config.js';
import { byId } from './by-id.js';
import type { Draft } from './draft.js';
import { isObject, type Json, type JsonObject } from './json.js';
import { languageName } from './languages.js';
import { filledIn } from './ready-made.js';

/** A config that can be worked on, or why the text is none. */
type Outcome = { readonly config: JsonObject } | { readonly problem: string };

/** Reads what a person pasted. A config with a mistake is not taken: the text stays where it was pasted, with the reason. */
const readConfig = (text: string): Outcome => {
  let found: Json;
  try {
    found = JSON.parse(text);
  } catch (cause) {
    return { problem: `This is no JSON: ${cause instanceof Error ? cause.message : cause}` };
  }
  const config = isObject(found) ? filledIn(found) : found;
  const problem = explainConfig(config);
  return problem === undefined && isObject(config)
    ? { config }
    : { problem: problem ?? 'This is no config.' };
};

/** Language tags of all texts in a config, the most frequent one first. */
const languagesIn = (config: JsonObject): readonly string[] => {
  const counts = new Map<string, number>();
  const visit = (value: Json, key: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, key);
    if (!isObject(value)) return;
    for (const [name, child] of Object.entries(value)) {
      const isTag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(name) && languageName(name) !== name;
      if (isTag && TEXTS.includes(key) && typeof child === 'string')
        counts.set(name, (counts.get(name) ?? 0) + 1);
      visit(child, name);
    }
  };
  visit(config, '');
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
};

/** Members whose objects hold one text per language. */
const TEXTS = [
  'title',
  'description',
  'purpose',
  'data',
  'retention',
  'duration',
  'privacyPolicy',
  'imprint',
];

/** Lets a person start from a config they have, pasted or from a file. */
export const offerReading = (draft: Draft, tell: (message: string) => void): void => {
  const area = byId<HTMLTextAreaElement>('paste');
  const problemLine = byId('paste-problem');

  const take = (): void => {
    const outcome = readConfig(area.value);
    const problem = 'problem' in outcome ? outcome.problem : '';
    problemLine.textContent = problem;
    area.setAttribute('aria-invalid', String(problem !== ''));
    if (!('config' in outcome)) return;
    const found = languagesIn(outcome.config);
    draft.replace(outcome.config, found.length ? found : draft.languages);
    tell('The config has been read. Its text still stands where you put it.');
  };

  byId('read').addEventListener('click', take);
  byId<HTMLInputElement>('file').addEventListener('change', async ({ target }) => {
    const file = (target as HTMLInputElement).files?.[0];
    if (!file) return;
    area.value = await file.text();
    take();
  });
};
