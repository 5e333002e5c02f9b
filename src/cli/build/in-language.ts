import { alternative } from '../../model/config/check-grammar.js';
import type { Config, Text } from '../../model/config/config.js';
import { GRAMMAR } from '../../model/config/grammar.js';
import { say } from '../../model/words/text.js';

type Change = (text: Text) => unknown;

const mapped = (value: object, typeOf: (key: string) => string, change: Change): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, changeTexts(member, typeOf(key), change)]),
  );

/** Changes each text in a value of the grammar's type. */
const changeTexts = (value: unknown, type: string, change: Change): unknown => {
  if (value === undefined) return undefined;
  const [text, object] = type.split('/') as [string, string?];
  // an object where a text could be is told from a text per language as the check does
  if (object && !type.endsWith('*')) return changeTexts(value, alternative(value, type), change);
  if (text === 'texts' && !object) return change(value as Text);
  if (type === 'map') return mapped(value as object, () => 'texts', change);
  if (type.endsWith('*'))
    return (value as readonly unknown[]).map((item) => changeTexts(item, type.slice(0, -1), change));
  const members = GRAMMAR[type];
  if (!members) return value;
  const types = new Map(members.split(' ').map((member) => member.split(/\??:/) as [string, string]));
  return mapped(value as object, (key) => types.get(key) ?? '', change);
};

/** A config with each text in one language (BCP 47), found as a page would find it; one in another language keeps its tag. */
export const inLanguage = (config: Config, language: string): Config =>
  changeTexts(config, 'Config', (given) => {
    const { text, lang } = say(given, language);
    return lang ? { [lang]: text } : text;
  }) as Config;
