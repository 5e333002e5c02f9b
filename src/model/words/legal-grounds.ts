const WORDS = /\b(?:GDPR|DSGVO|TDDDG|Art(?:icle|ikel)?|Section|Abs|lit)\b|\bS(?:atz|\.)\s*1\b/gi;

/** The grounds that one part of an entry names; none where it is written in no way that we know. */
const readPart = (part: string): readonly string[] => {
  const marks = (part.replace(WORDS, ' ').match(/[\p{L}\d]+/gu) ?? []).join(' ').toLowerCase();
  if (/TDDDG/i.test(part)) {
    const paragraph = /^25 ([12])$/.exec(marks)?.[1];
    return paragraph ? [`TDDDG 25(${paragraph})`] : [];
  }
  const letters = /^(?:6 1 )?([a-f](?: [a-f])*)$/.exec(marks)?.[1] ?? '';
  return letters.split(' ').flatMap((letter) => (letter ? [`GDPR 6(1)(${letter})`] : []));
};

/**
 * Legal grounds in one style, each once, in the order in which they are named: policies write `Art. 6(1)(c/f)`, `(b)/(c)` and
 * `Art. 6 Abs. 1 lit. a DSGVO` side by side (policies.md D14). What is written in a way that we do not know stays as it is.
 */
export const readLegalGrounds = (entries: readonly string[] = []): readonly string[] => {
  const grounds = entries.flatMap((entry) => {
    const parts = entry.split(/[;,]|\s(?:and|und)\s/).map(readPart);
    return parts.every(({ length }) => length) ? parts.flat() : [entry];
  });
  return [...new Set(grounds)];
};

/** The words for legal grounds, in one language. */
export interface LegalGroundWords {
  /** BCP 47. */
  readonly language: string;
  /** An article of the GDPR, such as `6(1)(a)`, as readers of the language cite it. */
  readonly gdpr: (article: string) => string;
}

const groundIn = (ground: string, { language, gdpr }: LegalGroundWords): string => {
  const article = /^GDPR (\d+\(\d\)\(\w\))$/.exec(ground)?.[1];
  if (article) return gdpr(article);
  return /^de\b/.test(language) ? ground.replace(/^TDDDG 25\((\d)\)$/, '§ 25 Abs. $1 TDDDG') : ground;
};

/** Legal grounds of that style as readers of a language know them. */
export const legalGroundsIn = (
  entries: readonly string[] | undefined,
  words: LegalGroundWords,
): readonly string[] => readLegalGrounds(entries).map((ground) => groundIn(ground, words));
