import { parseDuration } from '../../../../model/words/parse-duration.js';
import { pathOf } from '../each-leaf.js';

/** Members that a visitor reads, where they are a text or a list of them. */
const READ =
  /^(title|description|purpose|notes|origin|requirement|deletion|text|service|agreement|retention|duration|data|safeguards)$/;
/** Words that stand for a sentence in each language. */
const VOCABULARY = /^(adequacy|DPF|SCC|BCR|session|persistent|self-hosted)$/;
/** A name such as "Google Analytics" has only capitals, and is the same in many languages. */
const SPEAKS = /(^|[\s(])\p{Ll}{2,}|\p{Lo}{2,}/u;

const isSentence = (text: string): boolean =>
  SPEAKS.test(text) && !VOCABULARY.test(text) && !parseDuration(text);

/** A purpose is called by words, never by a name; anything else may be called by one, such as "tawk.to". */
const isSpoken = (path: string, text: string): boolean => {
  if (/^purposes\[\d+\]\.title$/.test(path)) return /\p{L}/u.test(text);
  return path.endsWith('.title') ? /\s\p{Ll}{3,}|\p{Lo}{2,}/u.test(text) : isSentence(text);
};

/** Texts in one language for all, of what visitors read, with their paths. What the controller says of itself is left out. */
export function* plainTexts(value: unknown, path = '', isRead = false): Generator<readonly [string, string]> {
  if (typeof value === 'string') {
    if (isRead && isSpoken(path, value)) yield [path, value];
  } else if (Object(value) === value && !/^(controller|links)$/.test(path))
    for (const [key, member] of Object.entries(Object(value)))
      yield* plainTexts(member, pathOf(path, value, key), Array.isArray(value) ? isRead : READ.test(key));
}
