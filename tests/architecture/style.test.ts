import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile } from './source.js';

const files = [...readSources(), ...readSources('server/src')];

/** Words that can make text into code or markup (reliability.md 7.18). Comments may name them. */
const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'write',
  'writeln',
  'eval',
  'Function',
  'unsafeHTML',
];

const found = (
  file: SourceFile,
  isWanted: (node: SourceFile['nodes'][number]) => boolean,
): readonly string[] =>
  file.nodes
    .filter(isWanted)
    .map(({ type, line, value }) => `${file.path}:${line} ${type} ${value ?? ''}`.trim());

const sinksIn = (file: SourceFile): readonly string[] =>
  found(
    file,
    ({ type, value }) => /^(Identifier|Literal)$/.test(type) && SINKS.includes(String(value)),
    // the record store's own method is no `document.write`, and neither is that of a terminal; one file refuses them
  ).filter(
    (place) =>
      !/^(manager\/[\w-]+|record\/record-store|parts\/records|cli\/main)\.ts:\d+ Identifier write$|^gate\/refuse-writes\.ts/.test(
        place,
      ),
  );

const looseTypesIn = (file: SourceFile): readonly string[] =>
  found(file, ({ type }) =>
    /^(TSAnyKeyword|TSNonNullExpression|TSEnumDeclaration|TSModuleDeclaration)$/.test(type),
  ).filter(
    // `declare global` names the page's own `window.placet`, and our elements by their tags
    (place) =>
      !/^(entries\/(page-globals|element)|ui\/.*\/placet-[\w-]+)\.ts:\d+ TSModuleDeclaration/.test(place),
  );

/** The words of a name, in lower case: `readChoice`, `READY_MADE` and `lifetimeAbove400Days` alike. */
const wordsIn = (name: string): readonly string[] =>
  /^[A-Z_]+$/.test(name)
    ? name.toLowerCase().split('_')
    : name
        .replace(/([a-z])([A-Z0-9])|([0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3$5 $2$4')
        .toLowerCase()
        .split(' ');

/**
 * Is a file named for one of its exports? Verbs before and prepositions behind may go: `gate.ts` has `createGate`,
 * `text.ts` has `textIn`. Entries are named for what a site imports, parts and texts for what is loaded, the server's migrations
 * for their order.
 */
const isNamedForExport = ({ path, folder, exports }: SourceFile): boolean => {
  if (/^(entries|parts)$/.test(folder) || /^ui\/locales\/.+\//.test(path) || path === 'cli/main.ts')
    return true;
  if (/^server\/src\/((index|placet-server)\.ts|migrations\/\d{4}-)/.test(path)) return true;
  const own = path
    .replace(/.*\/|\.ts$/g, '')
    .split('-')
    .join(' ');
  return exports.some((name) => ` ${wordsIn(name).join(' ')} `.includes(` ${own} `));
};

const longFunctionsIn = (file: SourceFile): readonly string[] =>
  file.nodes
    .filter(({ type, lines }) => /Function(Expression|Declaration)$/.test(type) && lines > 40)
    .map(({ line, lines }) => `${file.path}:${line} has ${lines} lines`);

describe('the source', () => {
  it('no file is longer than 200 lines', () => {
    const long = files.map(({ path, text }) => [path, text.trimEnd().split('\n').length] as const);
    expect(long.filter(([, lines]) => lines > 200)).toEqual([]);
  });

  it('faults.md F2: no style measures in the page’s `rem`, or sets a font size that the visitor’s own does not change', () => {
    const measures = /(?<!@media.*)\drem\b|font(-size)?:[^;]*\dpx/;
    const styles = files.filter(({ path, text }) => path.startsWith('ui/') && text.includes('css`'));
    expect(styles.length).toBeGreaterThan(5);
    expect(
      styles.flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => measures.test(line))
          .map((line) => `${path}: ${line}`),
      ),
    ).toEqual([]);
  });

  it('no function is longer than 40 lines', () => {
    expect(files.flatMap(longFunctionsIn)).toEqual([]);
  });

  it('every file is named for its main export', () => {
    expect(files.filter((file) => !isNamedForExport(file)).map(({ path }) => path)).toEqual([]);
  });

  it('T01, T14: nothing in it makes text into markup or code', () => {
    expect(files.flatMap(sinksIn)).toEqual([]);
  });

  it('has no `any`, no non-null `!`, no enum and no namespace', () => {
    expect(files.flatMap(looseTypesIn)).toEqual([]);
  });

  it('tells the compiler and the linter to look away only with a reason', () => {
    for (const { path, text } of files) {
      expect(text, path).not.toMatch(/@ts-(ignore|nocheck|expect-error)/);
      for (const [line] of text.matchAll(/biome-ignore.*/g)) expect(line, path).toMatch(/: \S.{10,}/);
    }
  });

  it('DESIGN 4.9, UI27: asks nobody whether they are a machine', () => {
    for (const { path, nodes } of files) {
      expect(
        nodes.filter(({ value }) => /^(webdriver|userAgent|userAgentData|platform)$/.test(String(value))),
        path,
      ).toEqual([]);
    }
  });

  it('has no drawer for odds and ends', () => {
    expect(
      files.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts)/.test(path)),
    ).toEqual([]);
  });
});

describe('the tests above can fail', () => {
  it.for([
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    "document.write('x');",
    'eval(text);',
    'new Function(text);',
    "element.insertAdjacentHTML('beforeend', text);",
  ])('a sink is found in %s', (text) => {
    expect(sinksIn(readSource('gate/x.ts', text))).not.toEqual([]);
  });

  it.for(['const x: any = 1;', 'const x = y as any;', 'x!.y;', 'enum X { A }'])('%s is found', (text) => {
    expect(looseTypesIn(readSource('gate/x.ts', text))).toHaveLength(1);
  });

  it('a long function is found, and a short one is not', () => {
    const lines = (count: number): string => `const x = () => {${'\n'.repeat(count - 1)}};`;
    expect(longFunctionsIn(readSource('gate/x.ts', lines(41)))).toHaveLength(1);
    expect(longFunctionsIn(readSource('gate/x.ts', lines(40)))).toEqual([]);
  });

  it.for([
    ['gate/gate.ts', 'export const createGate = 1;', true],
    ['model/words/text.ts', 'export const textIn = 1;', true],
    ['cli/ready-made.ts', 'export const READY_MADE = 1;', true],
    ['gate/gate.ts', 'export const createGateway = 1;', false],
    ['gate/gate.ts', 'const createGate = 1;', false],
    ['manager/interface.ts', 'export const ask = 1;', false],
  ] as const)('%s with "%s": named for its export is %s', ([path, text, is]) => {
    expect(isNamedForExport(readSource(path, text))).toBe(is);
  });

  it('a comment that names them is not', () => {
    expect(sinksIn(readSource('gate/x.ts', '/** no innerHTML, no eval */'))).toEqual([]);
  });
});
