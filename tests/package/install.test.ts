import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLinks } from './markdown-links.js';

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly homepage: string;
  readonly repository: { readonly url: string };
  readonly bugs: string;
}
const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const manifest = readManifest('.');

const app = mkdtempSync(join(tmpdir(), 'placet-app-'));
afterAll(() => rmSync(app, { recursive: true }));

/** Runs a program in the app's folder; gives its exit code and all that it says. */
const run = (program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: app, encoding: 'utf8' });
  if (error) throw error;
  return { status, said: `${stdout}${stderr}` };
};
const write = (name: string, content: unknown): void =>
  writeFileSync(join(app, name), typeof content === 'string' ? content : JSON.stringify(content));

/** What a package needs, and what that needs: the folders in which it is installed here, so that no registry is asked. */
const foldersOf = ({ dependencies = {} }: Manifest, found = new Set<string>()): ReadonlySet<string> => {
  for (const name of Object.keys(dependencies)) {
    const folder = resolve('node_modules', name);
    if (found.has(folder)) continue;
    found.add(folder);
    foldersOf(readManifest(folder), found);
  }
  return found;
};

let installed = { status: null as number | null, said: '' };
const tarball = join(app, `placet-${manifest.version}.tgz`);
beforeAll(() => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', app], {
    encoding: 'utf8',
  });
  if (packed.status !== 0) throw new Error(packed.stderr);
  write('package.json', { private: true, type: 'module' });
  const packages = [tarball, ...foldersOf(manifest)];
  installed = run('npm', 'install', '--offline', '--install-links', '--no-audit', '--no-fund', ...packages);
}, 60_000);

const placet = join(app, 'node_modules', 'placet');

describe('packed, and installed into an empty folder,', () => {
  it('no installer warns of it', () => {
    expect(installed.said).not.toMatch(/warn|error/i);
    expect(installed.status).toBe(0);
    const names = Object.keys(manifest.scripts);
    expect(names.filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
  });

  it('npx placet runs', () => {
    expect(run('npx', 'placet', '--version')).toEqual({ status: 0, said: `${manifest.version}\n` });
  });

  it('every module of it can be imported', () => {
    const names = Object.keys(manifest.exports)
      .map((name) => name.replace(/^\./, 'placet'))
      // for a script tag, data, and one that needs the app's Vite
      .filter((name) => !/\.js(on)?$/.test(name))
      .map((name) => name.replace('services/*', 'services/youtube').replace('*', 'essential'));
    write(
      'imports.js',
      `for (const name of ${JSON.stringify(names)}) console.log(name, Object.keys(await import(name)).length > 0);`,
    );
    expect(run('node', 'imports.js').said.trim().split('\n')).toEqual(names.map((name) => `${name} true`));
  });

  it.for([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('its types resolve as %s resolves them, and are strict', ([moduleResolution, module]) => {
    write(
      'app.ts',
      `import { createConsent, type PlacetElements } from 'placet';
      import { PlacetConsent } from 'placet/element';
      import { posthog } from 'placet/posthog';
      import { essential } from 'placet/purposes/essential';
      import { externalContent } from 'placet/purposes/external-content';
      import { decodeRecord } from 'placet/server';
      import { googleAnalytics } from 'placet/services/google-analytics';
      import { youtube } from 'placet/services/youtube';
      const service = { name: 'stats', basis: 'consent', purposes: ['statistics'] } as const;
      const purposes = [{ name: 'statistics', title: 'Statistics' }];
      const consent = createConsent({ version: '1', controller: { name: 'A' }, purposes, services: [service] });
      consent.while('stats', ({ signal }) => signal.throwIfAborted());
      document.addEventListener('placet:grant', ({ detail }) => detail.service.length);
      export const known: readonly [PlacetElements['placet-consent'], PlacetConsent] = [{ config: '/x' }, new PlacetConsent()];
      export { decodeRecord, posthog };
      // @ts-expect-error a misspelt service
      consent.allows('stast');
      // @ts-expect-error a member that the manager does not have
      window.placet.nothing;
      const ready = createConsent({
        version: '1', controller: { name: 'A' }, purposes: [essential, externalContent],
        services: [youtube, { ...youtube, name: 'films', title: 'Films' }],
      });
      ready.allows('youtube') && ready.allows('films');
      // @ts-expect-error a service that the config does not have
      ready.allows('google-analytics');
      // @ts-expect-error it names a purpose that is not listed
      createConsent({ version: '1', controller: { name: 'A' }, purposes: [essential], services: [googleAnalytics] });`,
    );
    const compilerOptions = {
      ...{ module, moduleResolution, strict: true, noEmit: true, target: 'es2022', types: [] },
      ...{ lib: ['es2022', 'dom', 'dom.iterable'], skipLibCheck: false },
    };
    write('tsconfig.json', { compilerOptions, files: ['app.ts'] });
    expect(run(resolve('node_modules/.bin/tsc'))).toEqual({ status: 0, said: '' });
  });

  it('each way of resolving types finds those of each entry', () => {
    // for a script tag it needs none, and `require` of a module is Node's affair
    const options = ['--profile', 'esm-only', '--exclude-entrypoints', 'placet.js'];
    const { status, said } = run(resolve('node_modules/.bin/attw'), tarball, ...options);
    expect([status, said]).toEqual([0, expect.any(String)]);
  });

  it('all that README and CHANGELOG lead to is in it', () => {
    for (const name of ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'])
      expect(existsSync(join(placet, name)), name).toBe(true);
    // the server is a package of its own
    const inside = (address: string): boolean => existsSync(join(placet, address.split('#', 1)[0] ?? ''));
    const text = readFileSync(join(placet, 'README.md'), 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address);
    expect(brokenLinks('README.md', text)).toEqual([]);
    expect(links.filter((address) => !/^[a-z]+:|^#|^server\//.test(address) && !inside(address))).toEqual([]);
  });
});

describe('the package', () => {
  it('its command stays executable after a rebuild', () => {
    expect(statSync('dist/cli/placet.js').mode & 0o111).toBe(0o111);
  });

  it('its addresses are of one host', () => {
    const hosts = [manifest.homepage, manifest.repository.url.replace(/^git\+/, ''), manifest.bugs];
    expect(new Set(hosts.map((address) => new URL(address).host)).size).toBe(1);
  });
});

it('no file, no export and no dependency of the repository is without use', () => {
  const { status, stdout } = spawnSync('npx', ['knip', '--no-progress'], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([0, '']);
});
