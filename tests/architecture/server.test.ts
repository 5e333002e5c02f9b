import { describe, expect, it } from 'vitest';
import { readSource, readSources, type SourceFile } from './source.js';

const ROOT = 'server/src/';
const files = readSources('server/src');
const isOurs = (target: string): boolean => target.startsWith(ROOT);
const roomOf = (path: string): string => path.slice(ROOT.length).split('/', 1)[0] ?? '';

/** The rooms, lowest first (server/docs/architecture.md): each imports itself and what is below it, types included. */
const LAYERS = [
  ['settings', 'site', 'keys', 'database', 'texts', 'tombstones'],
  ['jobs', 'mail', 'migrations', 'limits', 'audit'],
  ['records', 'newsletter'],
  ['http', 'admin'],
  ['operation'],
  ['cli'],
  ['index.ts', 'placet-server.ts'],
] as const;
const layerOf = (room: string): number => LAYERS.findIndex((layer) => layer.some((name) => name === room));

const outsideLayers = (sources: readonly SourceFile[]): readonly string[] =>
  sources.flatMap(({ path, imports }) =>
    imports
      .filter(({ target }) => isOurs(target) && roomOf(target) !== roomOf(path))
      .filter(({ target }) => layerOf(roomOf(target)) >= layerOf(roomOf(path)))
      .map(({ target }) => `${path} -> ${target}`),
  );

/** What a file brings in, itself included: its own imports but for types, and theirs. */
const closureOf = (start: string): ReadonlySet<string> => {
  const found = new Set([start]);
  for (const path of found) {
    const file = files.find((each) => each.path === path);
    for (const { target, kind } of file?.imports ?? []) if (kind !== 'type') found.add(target);
  }
  return found;
};

describe('the server is made of rooms (server/docs/architecture.md)', () => {
  it('every file lies in a room of a layer', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].sort()).toEqual([...LAYERS.flat()].sort());
  });

  it('each room imports itself and what is below it, and siblings do not know each other', () => {
    expect(outsideLayers(files)).toEqual([]);
  });

  it('of the library they see its entry for servers only', () => {
    const seen = files.flatMap(({ imports }) => imports.map(({ target }) => target));
    const library = seen.filter((target) => target.startsWith('src/'));
    expect([...new Set(library)]).toEqual(['src/entries/server.ts']);
  });

  it('each package has one room, but for what both ports are made of', () => {
    const used = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => /^(@[\w-]+\/)?[\w-]+$/.test(target))
        .map(({ target }) => `${roomOf(path)}: ${target}`),
    );
    expect([...new Set(used)].sort()).toEqual([
      'admin: @fastify/type-provider-typebox',
      'admin: fastify',
      'admin: typebox',
      'database: @electric-sql/pglite',
      'database: pg',
      'http: @fastify/formbody',
      'http: @fastify/type-provider-typebox',
      'http: fastify',
      'http: typebox',
      'jobs: pg-boss',
      'limits: @redis/client',
      'mail: nodemailer',
    ]);
  });

  it('server.md S03: what answers a sign-up cannot ask who is on the list', () => {
    const brought = [...closureOf('server/src/http/public/opt-in-route.ts')];
    const asking = files.filter(
      ({ path, text }) => brought.includes(path) && text.includes('placet.subscriber'),
    );
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it('every import leads to a file', () => {
    const paths = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => isOurs(target) && !paths.has(target))
        .map(({ target }) => `${path} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('the tests above can fail', () => {
  it.for([
    ['keys/x.ts', "import { x } from '../database/database.js';"],
    ['newsletter/x.ts', "import type { x } from '../records/append-decision.js';"],
    ['database/x.ts', "export * from '../http/page.js';"],
  ] as const)('%s with "%s" is found', ([path, text]) => {
    expect(outsideLayers([readSource(`${ROOT}${path}`, text)])).toHaveLength(1);
  });

  it('what confirms does ask who is on the list', () => {
    const brought = [...closureOf('server/src/http/public/confirm-routes.ts')];
    expect(files.some(({ path, text }) => brought.includes(path) && text.includes('placet.subscriber'))).toBe(
      true,
    );
  });
});
