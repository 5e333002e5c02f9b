import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type PluginOption } from 'vite';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../src/model/config/config.js';
import { soundConfig, soundService } from '../unit/cli/sound-config.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-vite-'));
afterAll(() => rmSync(folder, { recursive: true }));

const marketing = JSON.parse(readFileSync('config/marketing-site.json', 'utf8')) as Config;
/** The plugin that the package ships. */
const { placet } = (await import(join(process.cwd(), 'dist/cli/vite.js'))) as {
  placet: (options: object) => PluginOption;
};

let count = 0;
/** An app with the package installed; its config lies beside it. */
const newApp = (config: unknown): string => {
  const root = join(folder, `app${count++}`);
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  symlinkSync(process.cwd(), join(root, 'node_modules', 'placet'));
  writeFileSync(join(root, 'consent.json'), JSON.stringify(config));
  writeFileSync(join(root, 'main.js'), "import { consent } from 'virtual:placet'; window.consent = consent;");
  return root;
};
const settings = (root: string) => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [placet({ config: 'consent.json' })],
});
const buildApp = (root: string) =>
  build({
    ...settings(root),
    build: { target: 'es2022', rolldownOptions: { input: join(root, 'main.js') } },
  });
const chunksOf = (root: string): ReadonlyMap<string, string> => {
  const assets = join(root, 'dist', 'assets');
  return new Map(readdirSync(assets).map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
};

describe('placet/vite', () => {
  it('builds the gate into the app, and what the interface says into a file a language that is loaded later', async () => {
    const root = newApp(marketing);
    await buildApp(root);
    const chunks = [...chunksOf(root)];
    const main = chunks.find(([name]) => name.startsWith('main-'))?.[1] ?? '';
    expect(main).toContain('ph_phc_demo_posthog');
    expect(main).not.toMatch(/Statistik|Statistics|akzeptieren|Accept all/);
    const speaking = (text: string) => chunks.filter(([, code]) => code.includes(text)).map(([name]) => name);
    expect(speaking('Alle akzeptieren')).toContainEqual(expect.stringMatching(/^interface/));
    expect(speaking('Zufallskennung dieses Browsers')).toContainEqual(expect.stringMatching(/^settings/));
    expect(chunks.map(([, code]) => code).join('')).not.toMatch(/__PLACET_|virtual:placet/);
  });

  it('types the names of the services', async () => {
    const root = newApp(soundConfig([soundService('stats')]));
    await buildApp(root);
    const types = readFileSync(join(root, 'placet-env.d.ts'), 'utf8');
    expect(types).toMatch(/declare module 'virtual:placet'/);
    expect(types).toMatch(/consent: Consent<.*'stats'.*>/);
    expect(types).toMatch(/declare module 'virtual:placet\/config'/);
  });

  it('gives the whole config to who asks for it, and to nobody else', async () => {
    const root = newApp(soundConfig([soundService('stats', { use: 'youtube' } as object)]));
    await buildApp(root);
    const isConfig = (name: string): boolean => name.startsWith('config-');
    expect([...chunksOf(root).keys()].filter(isConfig)).toEqual([]);
    writeFileSync(
      join(root, 'main.js'),
      "import { consent } from 'virtual:placet'; import('virtual:placet/config').then(({ config }) => (window.config = [config, consent]));",
    );
    await buildApp(root);
    const [[, code] = []] = [...chunksOf(root)].filter(([name]) => isConfig(name));
    expect(code).toContain('googlevideo.com');
  });

  it('a config that does not pass `placet check` stops the build, with the path and what to do', async () => {
    const root = newApp(soundConfig([soundService('stats', { basis: 'legitimate-interest' })]));
    await expect(buildApp(root)).rejects.toThrow(/consent\.json:\d+:\d+: services\[1\]\.basis \(stats\): /);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('in development a change of the config is there at the next load, and the page is told to load', async () => {
    const root = newApp(marketing);
    const server = await createServer({ ...settings(root), server: { middlewareMode: true, hmr: false } });
    try {
      const gate = async (): Promise<string> => (await server.transformRequest('virtual:placet'))?.code ?? '';
      expect(await gate()).toContain('2026-02-17');
      const told = vi.spyOn(server.ws, 'send');
      writeFileSync(join(root, 'consent.json'), JSON.stringify({ ...marketing, version: '2027-01-01' }));
      await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ type: 'full-reload' }), { timeout: 20_000 });
      expect(await gate()).toContain('2027-01-01');
    } finally {
      await server.close();
    }
  });
});
