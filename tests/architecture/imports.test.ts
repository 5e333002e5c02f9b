import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile } from './source.js';

const files = readSources();
const isPackage = (target: string): boolean => !target.endsWith('.ts');
const folderOf = (target: string): string => (target.includes('/') ? target.replace(/\/.*/, '') : '');

/** The files that a bundler or a page starts from: package.json's exports, and what `placet.js` loads. */
const ENTRIES = [
  ...['index.ts', 'element.ts', 'posthog.ts', 'script.ts'],
  ...['script-ui.ts', 'start-posthog.ts', 'script-embeds.ts', 'embeds.ts'],
];
/** Files of no folder that no entry is. They may know each other. */
const CENTRE = ['manager.ts', 'emitter.ts', 'api.ts', 'page-language.ts'];

/** Imports that the star does not allow, as `file -> target`. */
const outsideStar = (sources: readonly SourceFile[]): readonly string[] =>
  sources.flatMap(({ path, folder, imports }) =>
    imports
      .filter(({ target, kind }) => {
        if (isPackage(target) || !folder) return false;
        if (folderOf(target) === folder) return false;
        if (folder === 'consent') return true;
        return !(folderOf(target) === 'consent' || (target === 'api.ts' && kind === 'type'));
      })
      .map(({ target }) => `${path} -> ${target}`),
  );

/** What a file brings in at once, itself included: its own static imports, and theirs. */
const staticClosure = (start: string): ReadonlySet<string> => {
  const found = new Set([start]);
  for (const path of found) {
    const file = files.find((each) => each.path === path);
    for (const { target, kind } of file?.imports ?? []) if (kind === 'static') found.add(target);
  }
  return found;
};

describe('the architecture is a star (DESIGN 5)', () => {
  it('consent/ imports nothing but itself, not even a package', () => {
    const model = files.filter(({ folder }) => folder === 'consent');
    expect(model.length).toBeGreaterThan(5);
    for (const { path, imports } of model) {
      for (const { target } of imports) expect(folderOf(target), `${path} -> ${target}`).toBe('consent');
    }
  });

  it('every other folder imports consent/, itself, and of src/api.ts the types', () => {
    expect(new Set(files.map(({ folder }) => folder))).toEqual(
      new Set(['', 'cli', 'consent', 'gate', 'integrations', 'storage', 'ui']),
    );
    expect(outsideStar(files)).toEqual([]);
  });

  it('packages: only ui/ imports lit, only the manager nanoid, only cli/ what reads files, and nothing imports another', () => {
    const used = files.flatMap(({ path, folder, imports }) =>
      imports.filter(({ target }) => isPackage(target)).map(({ target }) => `${folder || path}: ${target}`),
    );
    expect([...new Set(used)].sort()).toEqual([
      ...['../package.json', 'jsonc-parser', 'node:fs', 'node:url', 'node:util', 'parse5'].map(
        (name) => `cli: ${name}`,
      ),
      'manager.ts: nanoid',
      'ui: lit',
    ]);
  });

  it('only the manager and the entries bring folders together', () => {
    expect(
      files
        .filter(({ folder }) => !folder)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...ENTRIES, ...CENTRE].sort());
    for (const name of ['emitter.ts', 'api.ts']) {
      const { imports } = readSource(name);
      for (const { target, kind } of imports) {
        expect(kind === 'type' || folderOf(target) === 'consent', `${name} -> ${target}`).toBe(true);
      }
    }
  });

  it('api.ts holds types only, so that it is in no bundle', () => {
    const { imports, nodes } = readSource('api.ts');
    expect(imports.filter(({ kind }) => kind !== 'type')).toEqual([]);
    expect(
      nodes.filter(({ type }) => /^(VariableDeclaration|FunctionDeclaration|ClassDeclaration)$/.test(type)),
    ).toEqual([]);
  });

  it('the interface is reached by `import()` only, and that stands in entries only', () => {
    const reaching = files.filter(
      ({ folder, imports }) =>
        folder !== 'ui' &&
        imports.some(({ target, kind }) => kind === 'dynamic' && folderOf(target) === 'ui'),
    );
    expect(reaching.map(({ path }) => path)).toEqual(['embeds.ts', 'index.ts']);
    // script.ts makes the address at run time, from its own
    const expressions = files.filter(({ nodes }) => nodes.some(({ type }) => type === 'ImportExpression'));
    expect(expressions.filter(({ folder }) => folder !== 'ui').map(({ path }) => path)).toEqual([
      'embeds.ts',
      'index.ts',
      'script-embeds.ts',
      'script-ui.ts',
      'script.ts',
    ]);
  });

  it.for(['index.ts', 'script.ts', 'posthog.ts', 'start-posthog.ts'])(
    '%s: a returning visitor never loads Lit or the interface',
    (entry) => {
      const loaded = [...staticClosure(entry)];
      expect(loaded.filter((path) => path === 'lit' || folderOf(path) === 'ui')).toEqual([]);
    },
  );

  it('nothing imports itself by a detour', () => {
    const targets = (path: string): readonly string[] =>
      files
        .find((file) => file.path === path)
        ?.imports.filter(({ target, kind }) => kind === 'static' && !isPackage(target))
        .map(({ target }) => target) ?? [];
    const cycles: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      else for (const target of targets(path)) follow(target, [...way, path]);
    };
    for (const { path } of files) follow(path, []);
    expect(cycles).toEqual([]);
  });

  it('every import leads to a file', () => {
    const paths = new Set(files.map(({ path }) => path));
    for (const { path, imports } of files) {
      for (const { target } of imports)
        expect(isPackage(target) || paths.has(target), `${path} -> ${target}`).toBe(true);
    }
  });
});

describe('the tests above can fail', () => {
  it.for([
    ['gate/x.ts', "import { x } from '../storage/sweep.js';"],
    ['gate/x.ts', "import { x } from '../api.js';"],
    ['ui/x.ts', "export { x } from '../manager.js';"],
    ['ui/x.ts', "export * from '../gate/gate.js';"],
    ['storage/x.ts', "const x = import('../ui/index.js');"],
    ['consent/x.ts', "import type { Consent } from '../api.js';"],
  ] as const)('%s with "%s" is found', ([path, text]) => {
    expect(outsideStar([readSource(path, text)])).toHaveLength(1);
  });

  it.for([
    ['gate/x.ts', "import type { Consent } from '../api.js';"],
    ['gate/x.ts', "import { type Config } from '../consent/config.js';"],
    ['ui/x.ts', "import { build } from './build.js';"],
  ] as const)('%s with "%s" is not', ([path, text]) => {
    expect(outsideStar([readSource(path, text)])).toEqual([]);
  });
});
