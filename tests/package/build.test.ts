import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/model/config/config.js';
import { soundConfig, soundService } from '../unit/cli/sound-config.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const newFolder = (): string => join(folder, `out${count++}`, 'placet');
const write = (config: unknown): string => {
  const file = join(folder, `config${count++}.json`);
  writeFileSync(file, JSON.stringify(config));
  return file;
};
const SITE = 'config/marketing-site.json';
const marketing = JSON.parse(readFileSync(SITE, 'utf8')) as Config;

/** Runs the command that the package ships. */
const build = (config: string, out: string, ...more: readonly string[]) =>
  spawnSync(process.execPath, ['dist/cli/placet.js', 'build', config, '--out', out, ...more], {
    encoding: 'utf8',
  });
/** The same, beside others. Resolves to its exit code. */
const buildBeside = (config: string, out: string): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, ['dist/cli/placet.js', 'build', config, '--out', out]).on('exit', resolve);
  });
/** All files below a folder with their bytes. */
const filesIn = (out: string): ReadonlyMap<string, Buffer> =>
  new Map(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((file) => [file.slice(out.length + 1), readFileSync(file)]),
  );
const namesIn = (out: string): readonly string[] => [...filesIn(out).keys()];
const text = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');

interface Manifest {
  readonly config: string;
  readonly release: string;
  readonly contentSecurityPolicy: string;
  readonly files: readonly {
    readonly name: string;
    readonly size: number;
    readonly brotli: number;
    readonly gzip: number;
    readonly sha256: string;
    readonly integrity: string;
  }[];
}
const manifestOf = (out: string): Manifest => JSON.parse(text(out, 'placet.json'));

describe('a site whose decisions are written down', () => {
  it('law.md RC06: has the address in its gate, and the file that posts them', () => {
    const out = newFolder();
    const records = { address: '/api/public/consent', retention: 'P395D' };
    const [consent, ...others] = soundConfig().services;
    const services = [{ ...consent, retention: 'P395D' }, ...others];
    expect(build(write({ ...soundConfig(), records, services }), out).status).toBe(0);
    expect(text(out, 'placet.js')).toContain(records.address);
    expect(text(out, `records.${manifestOf(out).release}.js`)).toContain('keepalive');
  });
});

describe('placet build', () => {
  const out = newFolder();
  const { status, stdout } = build(SITE, out);
  const { files, release, config } = manifestOf(out);

  it('writes the gate, the interface of each language of the site, declarations and the whole config', () => {
    expect(status).toBe(0);
    expect(stdout).toMatch(/a returning visitor: \d\.\d kB/);
    const names = namesIn(out);
    for (const name of ['placet.js', 'placet.html', 'placet.json', `configs/${config}.json`])
      expect(names).toContain(name);
    for (const locale of ['de', 'en']) {
      for (const piece of ['interface', 'settings', 'embed', 'declaration'])
        expect(names).toContain(`${piece}.${locale}.${release}.js`);
      for (const kind of ['html', 'md']) expect(names).toContain(`declaration.${locale}.${kind}`);
    }
    expect(names.filter((name) => /\.(fr|es)\./.test(name))).toEqual([]);
  });

  it('writes each file as .br and .gz too, and states sizes and hashes as they are', () => {
    for (const { name, size, brotli, gzip, sha256, integrity } of files) {
      const [bytes, br, gz] = ['', '.br', '.gz'].map((end) => readFileSync(join(out, name + end)));
      expect([bytes?.length, br?.length, gz?.length]).toEqual([size, brotli, gzip]);
      expect(brotliDecompressSync(br ?? '').equals(bytes ?? Buffer.alloc(0))).toBe(true);
      expect(gunzipSync(gz ?? '').equals(bytes ?? Buffer.alloc(0))).toBe(true);
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      ).toBe(sha256);
      expect(
        `sha384-${createHash('sha384')
          .update(bytes ?? '')
          .digest('base64')}`,
      ).toBe(integrity);
    }
    const stated = files.flatMap(({ name }) => [name, `${name}.br`, `${name}.gz`]);
    expect(namesIn(out)).toEqual([...stated, 'placet.html', 'placet.json'].sort());
  });

  it('RC01, G03, reliability.md T27: keeps the whole config under its hash, as it was resolved', () => {
    const whole = text(out, `configs/${config}.json`);
    expect(createHash('sha256').update(whole).digest('hex')).toBe(config);
    expect(JSON.parse(whole)).toEqual(marketing);
  });

  it('fills in every hole of the pieces, and holds only ASCII in scripts', () => {
    for (const [name, bytes] of filesIn(out)) {
      if (!name.endsWith('.js')) continue;
      expect(bytes.toString(), name).not.toContain('__PLACET_');
      expect(
        [...bytes].filter((byte) => byte > 0x7e),
        name,
      ).toEqual([]);
    }
  });

  it('names in each file only files of the same release that are there', () => {
    for (const [name, bytes] of filesIn(out)) {
      if (!name.endsWith('.js')) continue;
      for (const [, , file = ''] of bytes.toString().matchAll(/(["'`])\.\/([\w.-]+\.js)\1/g))
        expect(existsSync(join(out, file)), `${name} -> ${file}`).toBe(true);
    }
  });

  it('no text of the site and no word of the interface is in the gate', () => {
    for (const word of ['Statist', 'Besuch', 'Tidemark', 'Accept', 'akzeptieren'])
      expect(text(out, 'placet.js')).not.toContain(word);
  });

  it('gives the tags with a hint, the integrity of the gate, and the policy under which they work', () => {
    const html = text(out, 'placet.html');
    const gate = files.find(({ name }) => name === 'placet.js');
    expect(html).toContain(`src="/placet/placet.js" integrity="${gate?.integrity}" crossorigin="anonymous"`);
    const [, hint = ''] = /<script>(.*?)<\/script>/.exec(html) ?? [];
    expect(hint).toContain(release);
    const hash = createHash('sha256').update(hint).digest('base64');
    expect(manifestOf(out).contentSecurityPolicy).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it('is deterministic: the same input gives the same bytes', () => {
    const other = newFolder();
    build(SITE, other);
    expect(filesIn(other)).toEqual(filesIn(out));
  });

  it('--inline puts the gate into the page, with the address of its files', () => {
    const inline = newFolder();
    build(SITE, inline, '--inline', '--base', '/elsewhere');
    const html = text(inline, 'placet.html');
    expect(html).toContain('base:"/elsewhere/"');
    expect(html).not.toContain('<script async');
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
    for (const code of scripts)
      expect(manifestOf(inline).contentSecurityPolicy).toContain(
        createHash('sha256').update(code).digest('base64'),
      );
  });

  it('--language adds a language; one that is not spoken is told', () => {
    const more = newFolder();
    const { status, stderr } = build(SITE, more, '--language', 'fr,tlh');
    expect([status, stderr]).toEqual([0, expect.stringContaining('"tlh" is not spoken here')]);
    expect(namesIn(more).filter((name) => /^interface\.\w+\.\w+\.js$/.test(name))).toHaveLength(3);
  });

  it.for([
    ['English where a config names no language, whatever ready-made services speak', {}, ['en']],
    ['the one that overrides the page', { language: 'de-AT', languages: ['en'] }, ['de']],
    ['those that the config names', { languages: ['fr', 'pt-BR'] }, ['fr', 'pt-br']],
  ] as const)('speaks %s', ([, said, spoken]) => {
    const out = newFolder();
    const { version, controller } = marketing;
    const plain = {
      version,
      controller,
      purposes: [],
      links: { privacyPolicy: '/privacy', imprint: '/imprint' },
    };
    const { status, stderr } = build(write({ ...plain, services: [{ use: 'sentry' }], ...said }), out);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining('spoken')]);
    const found = namesIn(out).flatMap((name) => /^interface\.([a-z-]+)\.\w+\.js$/.exec(name)?.[1] ?? []);
    expect(found).toEqual(spoken);
  });
});

describe('what stands in the folder', () => {
  it('a config that does not pass `placet check` changes nothing and ends with 1', () => {
    const out = newFolder();
    build(SITE, out);
    const before = filesIn(out);
    const wrong = [
      soundConfig([soundService('stats', { basis: 'legitimate-interest' })]),
      { ...soundConfig(), version: 1 },
      soundConfig([{ ...soundService('stats'), purposes: ['no-such'] }]),
    ];
    for (const config of wrong) {
      const { status, stderr } = build(write(config), out);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^\S+\.json:\d+:\d+: \S/);
    }
    expect(filesIn(out)).toEqual(before);
    const fresh = newFolder();
    build(write(wrong[0]), fresh);
    expect(existsSync(fresh)).toBe(false);
  });

  it.for([
    ['no folder', [SITE]],
    ['no config', ['--out', 'x']],
    ['two configs', [SITE, SITE, '--out', 'x']],
    ['an address that is none', [SITE, '--out', 'x', '--base', 'javascript:']],
  ] as const)('a call with %s ends with 2 and the usage', ([, args]) => {
    const { status, stderr } = spawnSync(process.execPath, ['dist/cli/placet.js', 'build', ...args], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('usage: placet build')]);
  });

  it('a folder that cannot be written whole keeps what it had', () => {
    const out = newFolder();
    build(SITE, out);
    const before = filesIn(out);
    // a folder stands where a file must go, so that putting the files in place fails
    const changed = write({ ...marketing, version: '2027-01-01' });
    const probe = newFolder();
    build(changed, probe);
    const { release } = manifestOf(probe);
    mkdirSync(join(out, `sweep.${release}.js`));
    expect(build(changed, out).status).toBe(2);
    expect(text(out, 'placet.js')).toBe(before.get('placet.js')?.toString());
    expect(text(out, 'placet.json')).toBe(before.get('placet.json')?.toString());
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('earlier releases stay until --clean; whole configs and what others put there stay for ever', () => {
    const out = newFolder();
    build(SITE, out);
    const first = manifestOf(out);
    writeFileSync(join(out, 'mine.js'), '');
    const changed = write({ ...marketing, version: '2027-01-01' });
    build(changed, out);
    expect(namesIn(out)).toContain(`interface.de.${first.release}.js`);
    build(changed, out, '--clean');
    const names = namesIn(out);
    expect(names.filter((name) => name.includes(first.release))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['mine.js', `configs/${first.config}.json`]));
    expect(names).toContain(`interface.de.${manifestOf(out).release}.js`);
  });

  it('builds at the same time do not mix: what stands is one of them whole, and the files of all are there', async () => {
    const out = newFolder();
    const configs = ['a', 'b', 'c'].map((version) => write({ ...marketing, version }));
    const codes = await Promise.all(configs.map((config) => buildBeside(config, out)));
    expect(codes).toEqual([0, 0, 0]);
    const { release, files } = manifestOf(out);
    for (const { name, sha256 } of files) {
      const bytes = readFileSync(join(out, name));
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sha256);
      expect(brotliDecompressSync(readFileSync(join(out, `${name}.br`))).equals(bytes), name).toBe(true);
    }
    expect(text(out, 'placet.js')).toContain(release);
    expect(text(out, 'placet.html')).toContain(release);
    expect(namesIn(out).filter((name) => /^interface\.de\.\w+\.js$/.test(name))).toHaveLength(3);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('a lock that a killed build has left stops nobody', () => {
    const out = newFolder();
    mkdirSync(out, { recursive: true });
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(join(out, '.placet-build'), String(pid));
    expect(build(SITE, out).status).toBe(0);
  });

  it('--watch builds again when the config changes, and tells what is wrong without ending', async () => {
    const out = newFolder();
    const file = write(marketing);
    const args = ['dist/cli/placet.js', 'build', file, '--out', out, '--watch'];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const says = (pattern: RegExp): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (!pattern.test(said)) return;
          said = '';
          resolve();
        };
        for (const stream of [child.stdout, child.stderr])
          stream.on('data', (chunk) => {
            said += String(chunk);
            look();
          });
        child.once('exit', () => reject(new Error(`it ended after: ${said}`)));
        look();
      });
    try {
      await says(/placet\.html/);
      const first = text(out, 'placet.json');
      writeFileSync(file, '{');
      await says(/is no JSON/);
      expect(text(out, 'placet.json')).toBe(first);
      writeFileSync(file, JSON.stringify({ ...marketing, version: '2027-01-01' }));
      await says(/placet\.html/);
      expect(JSON.parse(text(out, 'placet.json')).version).toBe('2027-01-01');
    } finally {
      child.kill();
    }
  });
});
