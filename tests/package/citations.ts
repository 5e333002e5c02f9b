import { readdirSync, readFileSync } from 'node:fs';

/** The documents that code and tests cite, as they are cited. */
const DOCUMENTS = ['law.md', 'policies.md', 'reliability.md', 'faults.md', 'server.md', 'DESIGN'] as const;
type Document = (typeof DOCUMENTS)[number];

/** What each document has: ids of rows (`UI11`), sections (`3.2`, `1a`), and points or rows of a section (`4.11`, `7.18`). */
export type Requirements = ReadonlyMap<Document, ReadonlySet<string>>;

/** One citation, spelt out: `policies.md D1 to D14` is fourteen of them. */
export interface Citation {
  readonly file: string;
  readonly line: number;
  /** Where it names a document. */
  readonly document?: Document;
  /** Such as `UI11` or `4.11`. */
  readonly place: string;
}

/** What can be cited of a document. */
const placesOf = (markdown: string): ReadonlySet<string> => {
  const places = new Set<string>();
  let section = '';
  for (const line of markdown.split('\n')) {
    const heading = /^#+ ((?:\d+\.)?\d+[a-z]?)\.? /.exec(line)?.[1];
    section = heading ?? section;
    if (heading) places.add(heading);
    const id = /^\| ([A-Z]{1,2}\d{1,2}|\d+\.\d+) \|/.exec(line)?.[1];
    if (id) places.add(id);
    const point = /^(?:\| (\d+) \||(\d+)\. )/.exec(line);
    if (point && section) places.add(`${section}.${point[1] ?? point[2]}`);
  }
  return places;
};

const fileOf = (document: Document): string =>
  `docs/requirements/${document === 'DESIGN' ? 'DESIGN.md' : document}`;

/** All documents of `docs/requirements`. */
export const readRequirements = (): Requirements =>
  new Map(DOCUMENTS.map((document) => [document, placesOf(readFileSync(fileOf(document), 'utf8'))]));

const ID = '[A-Z]{1,2}\\d{1,2}\\b';
const SECTION = '\\d+(?:\\.\\d+)?[a-z]?\\b';
/** One place after another, after commas, "and" and "to". */
const listOf = (place: string): string => `(?:(?:,\\s+|\\s+(?:to\\s+|and\\s+)?)(?:${place}))+`;
/** `law.md UI11 to UI13`, `policies.md G01, G04 to G06, D12`; of the design sections only: `DESIGN 4.2, 4.11`. */
const patternOf = (document: Document): RegExp => {
  const place = document === 'DESIGN' ? SECTION : `${ID}|${SECTION}`;
  return new RegExp(`\\b${document.replace('.', '\\.')}(${listOf(place)})`, 'g');
};
/** `UI11`, `R03 to R06`; not a colour, an escape, a measure or a part of a longer word. */
const ALONE = /(?<![\w%&#/.$\\+-])[A-Z]{1,2}\d{1,2}(?:(?:\s+to\s+|-)[A-Z]{1,2}\d{1,2})?(?![\w-])/g;
const RANGE = /([A-Z]{1,2})(\d{1,2})(?:\s+to\s+|-)\1(\d{1,2})/g;

/** `R03 to R06` as `R03 R04 R05 R06`. */
const spellOut = (places: string): readonly string[] => {
  const all = places.replace(RANGE, (_, prefix: string, from: string, to: string) =>
    Array.from(
      { length: Number(to) - Number(from) + 1 },
      (_, index) => `${prefix}${String(Number(from) + index).padStart(from.length, '0')}`,
    ).join(' '),
  );
  return all.match(new RegExp(`\\b(?:${ID}|${SECTION})`, 'g')) ?? [];
};

/** Comments as one line each, with every character where it was. */
const unwrap = (text: string): string =>
  text.replace(/\n[ \t]*(?:\*(?!\/)|\/\/)?/g, (start) => ' '.repeat(start.length));

/** The letters that ids start with: `UI`, `R`. */
const prefixesOf = (requirements: Requirements): ReadonlySet<string> =>
  new Set(
    [...requirements.values()].flatMap((places) => [...places].map((place) => place.replace(/\d.*/, ''))),
  );

/** What a text cites, with the document and without. */
export const citationsIn = (file: string, text: string, requirements: Requirements): readonly Citation[] => {
  const prefixes = prefixesOf(requirements);
  const lineAt = (index: number): number => text.slice(0, index).split('\n').length;
  const found: Citation[] = [];
  let rest = unwrap(text);
  for (const document of DOCUMENTS) {
    rest = rest.replace(patternOf(document), (all, places: string, index: number) => {
      for (const place of spellOut(places)) found.push({ file, line: lineAt(index), document, place });
      return ' '.repeat(all.length);
    });
  }
  for (const { 0: places, index } of rest.matchAll(ALONE)) {
    for (const place of spellOut(places)) {
      if (prefixes.has(place.replace(/\d.*/, ''))) found.push({ file, line: lineAt(index), place });
    }
  }
  return found;
};

/** The documents that a citation can mean: right is exactly one. */
export const documentsOf = (
  { file, document, place }: Citation,
  text: string,
  requirements: Requirements,
): readonly Document[] => {
  const having = DOCUMENTS.filter((each) => requirements.get(each)?.has(place));
  if (document) return having.filter((each) => each === document);
  const own = having.filter((each) => fileOf(each) === file);
  if (own.length || having.length < 2) return own.length ? own : having;
  const named = having.filter((each) => text.includes(each));
  return named.length === 1 ? named : having;
};

/** The numbers of the decisions there are: `0002`. */
export const readDecisions = (): ReadonlySet<string> =>
  new Set(readdirSync('docs/decisions').map((name) => name.slice(0, 4)));
