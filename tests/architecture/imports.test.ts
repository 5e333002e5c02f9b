import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile } from './source.js';

const files = readSources();
const isPackage = (target: string): boolean => !target.endsWith('.ts');
const folderOf = (target: string): string => target.split('/', 1)[0] ?? '';

/** The layers, lowest first (docs/architecture.md): each imports itself and what is below it, types included. */
const LAYERS = [
  ['model'],
  ['gate', 'record', 'sweep', 'ui', 'integrations'],
  ['manager'],
  ['parts', 'loading', 'dev'],
  ['entries'],
] as const;
const layerOf = (folder: string): number =>
  LAYERS.findIndex((layer) => layer.some((name) => name === folder));

/** Beside the layers: the command line reads the model and the interface's texts. */
const isForCommandLine = (target: string): boolean =>
  ['cli', 'model'].includes(folderOf(target)) || /^ui\/(locales|kit\/texts)/.test(target);

/**
 * The loaders name the parts, and a part is found only by them: no bundle of one part holds another. So `loading` is above
 * `parts`, though both know the manager. The panel for developers judges a page by the rules of the command line.
 */
const mayImport = (path: string, target: string): boolean => {
  const [from, to] = [folderOf(path), folderOf(target)];
  if (from === to) return true;
  if (from === 'cli') return isForCommandLine(target);
  if (from === 'loading' && to === 'parts') return true;
  if (from === 'dev' && /^cli\/(rules\/|input\/read-page)/.test(target)) return true;
  return layerOf(to) >= 0 && layerOf(to) < layerOf(from);
};

/** Imports that the layers do not allow, as `file -> target`. */
const outsideLayers = (sources: readonly SourceFile[]): readonly string[] =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => !isPackage(target) && !mayImport(path, target))
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

/** What the command line uses of Node. */
const NODE = ['crypto', 'fs', 'path', 'readline', 'timers/promises', 'url', 'util', 'zlib'].map(
  (name) => `node:${name}`,
);

describe('the architecture is made of layers (DESIGN 5)', () => {
  it('every file lies in a folder of a layer, or in that of the command line', () => {
    const folders = new Set(files.map(({ folder }) => folder));
    expect([...folders].sort()).toEqual([...LAYERS.flat(), 'cli'].sort());
  });

  it('each imports itself and what is below it, and siblings do not know each other', () => {
    expect(outsideLayers(files)).toEqual([]);
  });

  it('packages: only ui/ imports lit, only the manager nanoid, only cli/ what reads files, and nothing imports another', () => {
    const used = files.flatMap(({ folder, imports }) =>
      imports
        .filter(({ target }) => isPackage(target))
        .map(({ target }) => `${folder}: ${target.replace(/^(\.\.\/)+/, '')}`),
    );
    expect([...new Set(used)].sort()).toEqual([
      ...['jsonc-parser', ...NODE, 'package.json', 'parse5'].map((name) => `cli: ${name}`),
      'manager: nanoid',
      'ui: lit',
    ]);
  });

  it('parts are reached by `import()` only, and only by what loads them', () => {
    // what holds the words of a built site is a room: its files know each other
    const isInRoom = (path: string): boolean => path.startsWith('parts/built/');
    const reaching = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => folderOf(target) === 'parts' && !(isInRoom(path) && isInRoom(target)))
        .map(({ kind }) => `${path}: ${kind}`),
    );
    expect([...new Set(reaching)]).toEqual(['loading/by-import.ts: dynamic']);
  });

  it('an `import()` of an address made at run time gives `any`, so it stands in one place, which gives it its type', () => {
    const variable = files.filter(({ imports, nodes }) => {
      const all = nodes.filter(({ type }) => type === 'ImportExpression').length;
      return all > imports.filter(({ kind }) => kind === 'dynamic').length;
    });
    expect(variable.map(({ path }) => path)).toEqual(['loading/by-address.ts', 'loading/by-release.ts']);
  });

  it.for([
    'entries/built.ts',
    'entries/index.ts',
    'entries/script.ts',
    'entries/posthog.ts',
    'entries/site.ts',
    'parts/posthog.ts',
    'parts/sweep.ts',
  ])('%s: a returning visitor never loads Lit or the interface', (entry) => {
    const loaded = [...staticClosure(entry)].filter((path) => !path.startsWith('ui/locales/find-texts'));
    expect(loaded.filter((path) => path === 'lit' || folderOf(path) === 'ui')).toEqual([]);
  });

  it('nothing imports itself by a detour', () => {
    const targets = (path: string): readonly string[] =>
      files
        .find((file) => file.path === path)
        ?.imports.filter(({ target, kind }) => kind === 'static' && !isPackage(target))
        .map(({ target }) => target) ?? [];
    const cycles: string[] = [];
    const done = new Set<string>();
    const follow = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
      if (way.includes(path) || done.has(path)) return;
      for (const target of targets(path)) follow(target, [...way, path]);
      done.add(path);
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
    ['gate/x.ts', "import { x } from '../sweep/sweep.js';"],
    ['gate/x.ts', "import type { x } from '../manager/consent.js';"],
    ['ui/x.ts', "export { x } from '../manager/manager.js';"],
    ['ui/x.ts', "export * from '../gate/gate.js';"],
    ['record/x.ts', "const x = import('../ui/interface.js');"],
    ['model/x.ts', "import type { Consent } from '../manager/consent.js';"],
    ['manager/x.ts', "import { x } from '../parts/ui.js';"],
    ['cli/x.ts', "import { x } from '../manager/manager.js';"],
    ['cli/x.ts', "import { x } from '../ui/kit/build.js';"],
  ] as const)('%s with "%s" is found', ([path, text]) => {
    expect(outsideLayers([readSource(path, text)])).toHaveLength(1);
  });

  it.for([
    ['gate/x.ts', "import type { Site } from '../model/consent/site.js';"],
    ['manager/x.ts', "import { createGate } from '../gate/gate.js';"],
    ['ui/banner/x.ts', "import { build } from '../kit/build.js';"],
    ['cli/x.ts', "import { findTexts } from '../ui/locales/find-texts.js';"],
  ] as const)('%s with "%s" is not', ([path, text]) => {
    expect(outsideLayers([readSource(path, text)])).toEqual([]);
  });
});
