import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationsIn, documentsOf, readDecisions, readRequirements } from './citations.js';
import { anchorsOf, brokenLinks, codeIn } from './markdown-links.js';

const requirements = readRequirements();
const decisions = readDecisions();

/** Not ours, made, or no text; the tables of two policies are data with ids for headings, and this file makes citations up. */
const SKIPPED =
  /(^|\/)(node_modules|dist|coverage|\.git)(\/|$)|package-lock\.json$|\.png$|^tests\/fixtures\/|references\.test\.ts$/;

const texts: ReadonlyMap<string, string> = new Map(
  readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.test(name))
    .flatMap((entry) =>
      entry.isDirectory() ? readdirSync(entry.name, { recursive: true, withFileTypes: true }) : [entry],
    )
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^\.\//, ''))
    .filter((file) => !SKIPPED.test(file))
    .map((file) => [file, readFileSync(file, 'utf8')] as const),
);
const markdown = [...texts].filter(([file]) => file.endsWith('.md'));

/** What a text cites that leads to no row or section, or to two. */
const wrongCitations = (file: string, text: string): readonly string[] =>
  citationsIn(file, text, requirements).flatMap((citation) => {
    const found = documentsOf(citation, text, requirements);
    if (found.length === 1) return [];
    const { line, document = 'alone', place } = citation;
    return [`${file}:${line}: ${document} ${place} is in ${found.join(' and ') || 'none'}`];
  });

const wrongDecisions = (text: string): readonly string[] =>
  [...text.matchAll(/\bdecisions?\s+(\d{4})\b/gi)]
    .map(([, number = '']) => number)
    .filter((number) => !decisions.has(number));

/** Paths of ours that a document names; with a pattern in it, the folder before that. */
const missingPaths = (text: string): readonly string[] =>
  [...codeIn(text).matchAll(/(?<![\w./-])(?:src|tests|config|docs|tools|demo|bench)\/[\w./*{},-]*\w/g)]
    .map(([path]) => path)
    .filter((path) => !existsSync(path.replace(/[^/]*[*{].*/, '')));

describe('what code, tests and documents cite', () => {
  it('leads to one row or section of docs/requirements each', () => {
    expect([...texts].flatMap(([file, text]) => wrongCitations(file, text))).toEqual([]);
  });

  it('is a decision that is recorded', () => {
    expect([...texts].flatMap(([, text]) => wrongDecisions(text))).toEqual([]);
  });

  it('is there in number', () => {
    const all = [...texts].flatMap(([file, text]) => citationsIn(file, text, requirements));
    expect(all.length).toBeGreaterThan(1_000);
    expect(all.filter(({ document }) => document).length).toBeGreaterThan(200);
  });

  it('by name of a document is in the package, for `placet check` names rows to those who have nothing else', () => {
    const { files } = JSON.parse(texts.get('package.json') ?? '') as { readonly files: readonly string[] };
    expect(files).toContain('docs/requirements/*.md');
  });

  // without these nothing above could fail
  it.for([
    ['a row that its document does not have', '(law.md UI99)', 'law.md UI99 is in none'],
    ['the end of a range', 'law.md UI29 to UI31', 'law.md UI31 is in none'],
    ['one of a list', 'policies.md G01, G04 to G06, D77', 'policies.md D77 is in none'],
    ['a list over two lines of a comment', ' * (policies.md D1,\n * D15)', 'policies.md D15 is in none'],
    ['a row of another document', 'law.md R17', 'law.md R17 is in none'],
    ['a section that the design does not have', 'as DESIGN 9.2 says', 'DESIGN 9.2 is in none'],
    ['a point of a section', 'DESIGN 4.2, 4.12', 'DESIGN 4.12 is in none'],
    ['the number of a target', 'reliability.md 7.2, 7.26', 'reliability.md 7.26 is in none'],
    ['an id alone', "it('F99, R17: no such fault')", 'alone F99 is in none'],
    ['an id of two documents', "it('T10: whose?')", 'alone T10 is in policies.md and reliability.md'],
    [
      'one in a file that names both',
      '(law.md UI01, faults.md A2, A9)\nA9',
      'alone A9 is in law.md and faults.md',
    ],
  ] as const)('would be found wrong: %s', ([, text, told]) => {
    expect(wrongCitations('some.ts', text)).toEqual([expect.stringContaining(told)]);
  });

  it('would be found wrong: a decision that nobody took', () => {
    expect(wrongDecisions('see decision 0001 and decision 9999')).toEqual(['9999']);
  });
});

describe('documents', () => {
  it.for(markdown)('%s: every relative link leads to a file, and to a heading of it', ([file, text]) => {
    expect(brokenLinks(file, text)).toEqual([]);
  });

  it.for(markdown)('%s: every path of the repository that it names is there', ([, text]) => {
    expect(missingPaths(text)).toEqual([]);
  });

  it('have the anchors that GitHub makes', () => {
    const anchors = anchorsOf("# Two `words`, and\n## Two words and\n## The *cookie*'s [age](x.md)\n");
    expect([...anchors]).toEqual(['two-words-and', 'two-words-and-1', 'the-cookies-age']);
  });

  it.for([
    ['a file', '[a](docs/nowhere.md)'],
    ['a heading', '[a](docs/config.md#nowhere)'],
    ['a heading of its own', '# Here\n[a](#there)'],
    ['a picture', '![a](docs/nowhere.png)'],
  ] as const)('would be found wrong: a link to %s that is not there', ([, text]) => {
    expect(brokenLinks('README.md', text)).toHaveLength(1);
  });

  it('would be found wrong: a path that is not there', () => {
    expect(missingPaths('see `src/model/`, `src/ui/**/placet-*.ts` and `src/utils/all.ts`')).toEqual([
      'src/utils/all.ts',
    ]);
  });
});
