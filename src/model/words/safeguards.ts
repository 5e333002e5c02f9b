import type { Text } from '../config/config.js';
import type { LegalGroundWords } from './legal-grounds.js';
import { type Said, say } from './text.js';

/** The words for what protects a transfer, in one language. */
export interface SafeguardWords extends LegalGroundWords {
  readonly adequacy: string;
  readonly DPF: string;
  readonly SCC: string;
  readonly BCR: string;
}

/** The article of the GDPR behind each. The Data Privacy Framework is an adequacy decision (Decision (EU) 2023/1795). */
const ARTICLES = { adequacy: '45', DPF: '45', SCC: '46', BCR: '47' } as const;

const isSafeguard = (text: Text): text is keyof typeof ARTICLES =>
  typeof text === 'string' && Object.hasOwn(ARTICLES, text);

/** What protects a transfer: the four that policies know in the words of the language, anything else as it is. */
export const safeguardsIn = (
  safeguards: readonly Text[] | undefined,
  words: SafeguardWords,
): readonly Said[] =>
  (safeguards ?? []).map((each) =>
    isSafeguard(each)
      ? { text: `${words[each]} (${words.gdpr(ARTICLES[each])})` }
      : say(each, words.language),
  );
