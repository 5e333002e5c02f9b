import { nearest } from '../../model/config/nearest.js';
import { UnreadableError } from '../input/unreadable-error.js';
import { SNIPPETS } from './snippets.js';

/** What `placet init` has to know. */
export interface Answers {
  /** Who answers for the site. */
  readonly name: string;
  readonly email: string;
  /** Address of the privacy policy. */
  readonly privacy: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** Names of ready-made services. */
  readonly services: readonly string[];
}

/** The five questions, by the option that answers each, with what is taken where nobody answers. */
export const QUESTIONS = {
  name: ['Who answers for the site?', 'Example GmbH'],
  email: ['Where to write about data protection?', 'privacy@example.com'],
  privacy: ['Where is your privacy policy?', '/privacy'],
  languages: ['Which languages does the site speak?', 'en'],
  services: ['Which services does it use?', ''],
} as const;

/** Gives an answer to one of the questions; an empty one stands for what is taken otherwise. */
export type Ask = (option: keyof typeof QUESTIONS, question: string) => Promise<string>;

const listOf = (text: string): readonly string[] => text.split(/[\s,]+/).filter(Boolean);

const knownServices = (wanted: readonly string[], known: readonly string[]): readonly string[] => {
  for (const name of wanted) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UnreadableError(
      `there is no ready-made service "${name}"; ${near ? `did you mean "${near}"?` : `there are: ${known.join(', ')}`}`,
    );
  }
  return wanted;
};

/** Asks all five, in order. Rejects with an `UnreadableError` for a service that there is not. */
export const readAnswers = async (ask: Ask, known: readonly string[]): Promise<Answers> => {
  const answer = async (option: keyof typeof QUESTIONS): Promise<string> => {
    const [question, otherwise] = QUESTIONS[option];
    return (await ask(option, `${question} [${otherwise || 'none'}] `)).trim() || otherwise;
  };
  return {
    name: await answer('name'),
    email: await answer('email'),
    privacy: await answer('privacy'),
    languages: listOf(await answer('languages')),
    services: knownServices(listOf(await answer('services')), known),
  };
};

/** The ids that were pasted, by service, as they stand in the page; an example where there is none. Throws for one that is none. */
export const idsOf = (pasted: readonly string[]): ReadonlyMap<string, string> => {
  const ids = new Map(
    Object.entries(SNIPPETS).map(([name, { example, find }]) => [name, find(example) ?? '']),
  );
  for (const text of pasted) {
    const [, service = '', value = ''] = /^([a-z0-9-]+)=(.*)$/.exec(text) ?? [];
    const snippet = Object.hasOwn(SNIPPETS, service) ? SNIPPETS[service] : undefined;
    if (!snippet)
      throw new UnreadableError(
        `--id ${text} names no service; write ${Object.keys(SNIPPETS).join('=…, ')}=…`,
      );
    const id = snippet.find(value);
    if (!id) throw new UnreadableError(`--id ${text} has no ${snippet.wanted}`);
    ids.set(service, id);
  }
  return ids;
};
