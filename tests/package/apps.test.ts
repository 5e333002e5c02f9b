import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { explainConfig } from '../../src/model/config/explain-config.js';

const app = mkdtempSync(join(tmpdir(), 'placet-imports-'));
afterAll(() => rmSync(app, { recursive: true }));
mkdirSync(join(app, 'node_modules'));
symlinkSync(process.cwd(), join(app, 'node_modules', 'placet'));

/** What a bundler makes of an app that has the package: the code of each chunk, by its name. */
const bundle = async (code: string, condition: string): Promise<ReadonlyMap<string, string>> => {
  writeFileSync(join(app, 'main.js'), code);
  const built = await build({
    root: app,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['browser', 'module', condition] },
    define: { 'import.meta.env.DEV': String(condition !== 'production') },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: 'main.js', output: { entryFileNames: 'main.js' } },
    },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return new Map(outputs.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk.code]] : [])));
};

const CODE = `
  import { createConsent } from 'placet';
  import { externalContent } from 'placet/purposes/external-content';
  import { youtube } from 'placet/services/youtube';
  window.consent = createConsent({
    version: '1', controller: { name: 'Example GmbH' }, purposes: [externalContent], services: [youtube],
  });`;

describe('an app that imports ready-made services', () => {
  it('has those in its bundle that it names, and no other', async () => {
    const all = [...(await bundle(CODE, 'production')).values()].join('');
    expect(all).toContain('youtube-nocookie.com');
    for (const other of ['vimeo', 'spotify', 'googletagmanager', '_hjSession'])
      expect(all).not.toContain(other);
  });

  it('gets nothing that is for its author alone, and nothing that the start refuses', async () => {
    for (const file of readdirSync('config/services')) {
      const name = file.replace('.json', '');
      const [service] = Object.values(await import(join(process.cwd(), 'dist', 'services', `${name}.js`)));
      expect(service).toMatchObject({ name });
      for (const member of ['$schema', 'sources', 'tasks', 'unverified'])
        expect(service).not.toHaveProperty(member);
      const purposes = (service as { purposes: string[] }).purposes.map((each) => ({
        name: each,
        title: 'A',
      }));
      const config = { version: '1', controller: { name: 'A' }, purposes, services: [service] };
      expect(explainConfig(config)).toBeUndefined();
    }
  });

  it('finds every ready-made purpose of theirs', async () => {
    const named = new Set<string>();
    for (const file of readdirSync('dist/services')) {
      const [service] = Object.values(await import(join(process.cwd(), 'dist', 'services', file)));
      for (const name of (service as { purposes: string[] }).purposes) named.add(`${name}.js`);
    }
    expect([...named].filter((file) => !readdirSync('dist/purposes').includes(file))).toEqual([]);
  });
});

describe('decision 0030: the panel for developers', () => {
  const DEVELOPING = `${CODE}
    if (import.meta.env.DEV) import('placet/dev').then(({ showPanel }) => showPanel(window.consent));`;
  const PANEL = 'placet-panel';

  it('is in none of the chunks of an app that does not name it, nor in a production build of one that asks for it while one develops', async () => {
    for (const code of [CODE, DEVELOPING]) {
      const all = [...(await bundle(code, 'production')).values()].join('');
      expect([all.includes('youtube-nocookie.com'), all.includes(PANEL)]).toEqual([true, false]);
    }
  });

  it('is in a chunk of its own where it is asked for', async () => {
    const code = `${CODE} import('placet/dev').then(({ showPanel }) => showPanel(window.consent));`;
    const chunks = await bundle(code, 'production');
    const names = [...chunks].filter(([, each]) => each.includes(PANEL)).map(([name]) => name);
    expect(names).toEqual([expect.not.stringContaining('main.js')]);
  });
});

describe('decision 0029: what checks a config', () => {
  const SENTENCE = 'did you mean';
  it('is in the first chunk while one develops', async () => {
    expect((await bundle(CODE, 'development')).get('main.js')).toContain(SENTENCE);
  });

  it('is in a chunk of its own in a production build, loaded behind the banner', async () => {
    const chunks = await bundle(CODE, 'production');
    expect(chunks.get('main.js')).not.toContain(SENTENCE);
    expect([...chunks.values()].filter((code) => code.includes(SENTENCE))).toHaveLength(1);
  });
});
