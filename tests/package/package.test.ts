import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, unknown>>;
  readonly license: string;
  readonly engines: { readonly node: string };
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** The files of a target: a pattern stands for all in its folder. */
const filesOf = (target: string): readonly string[] => {
  const [start = '', end] = target.split('*');
  if (end === undefined) return [target];
  return readdirSync(dirname(`${start}x`))
    .filter((file) => file.endsWith(end))
    .map((file) => `${start}${file}`);
};

/** Runs code as a module of an app that has the package; gives what it printed. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    timeout: 30_000,
  });

/** What a process has that code can leave a mark on. */
const MARKS = `({
  globals: Reflect.ownKeys(globalThis).map(String).sort(),
  prototypes: [Object, Array, Function, Promise, String, EventTarget].map(({ prototype }) => Reflect.ownKeys(prototype).length),
  listeners: process.eventNames().length,
  resources: process.getActiveResourcesInfo().filter((name) => name === 'Timeout' || /Socket|Server/.test(name)),
})`;

describe('F28: imported in Node, where there is no window', () => {
  it.for(['placet', 'placet/element', 'placet/posthog'])(
    '%s leaves no mark and keeps no process alive',
    (name) => {
      const [before, after] = inNode(
        `const marks = () => JSON.stringify(${MARKS});
       const before = marks();
       await import('${name}');
       console.log(before);
       console.log(marks());`,
      ).split('\n');
      expect(before).toContain('globalThis');
      expect(after).toBe(before);
    },
  );

  it('placet gives createConsent and defineConfig by its public name, and nothing else', () => {
    const names = inNode("console.log(Object.keys(await import('placet')).join())").trim().split(',');
    expect(names.sort()).toEqual(['createConsent', 'defineConfig']);
  });

  it('to a production build placet gives the same', () => {
    const given = execFileSync(
      process.execPath,
      [
        ...['--conditions', 'production', '--input-type=module', '--eval'],
        "console.log(import.meta.resolve('placet').split('/').pop(), Object.keys(await import('placet')).sort().join())",
      ],
      { encoding: 'utf8' },
    );
    expect(given).toBe('production.js createConsent,defineConfig\n');
  });

  it('placet/posthog gives posthog by its public name, and nothing else', () => {
    expect(inNode("console.log(Object.keys(await import('placet/posthog')).join())").trim()).toBe('posthog');
  });

  it('defineConfig gives back what it was given, also on a server', () => {
    const code =
      "const { defineConfig } = await import('placet'); const c = {}; console.log(defineConfig(c) === c)";
    expect(inNode(code).trim()).toBe('true');
  });

  it('a wrong config is refused with its path before anything of a browser is touched', () => {
    const code = `const { createConsent } = await import('placet');
      try { createConsent({ version: '1' }); } catch (error) { console.log(error.name, error.message); }`;
    expect(inNode(code)).toMatch(/^TypeError Placet config: controller: .*an object/);
  });
});

describe('the package', () => {
  const targets = Object.entries(manifest.exports).flatMap(([name, target]) =>
    Object.entries(typeof target === 'string' ? { default: target } : target).flatMap(([condition, file]) =>
      filesOf(file).map((each) => [name, condition, each] as const),
    ),
  );

  it.for(targets)('export "%s", %s: %s exists', ([, , file]) => {
    expect(existsSync(file)).toBe(true);
  });

  it.for(targets)('export "%s", %s: %s is among the published files', ([, , file]) => {
    const isPublished = manifest.files.some((pattern) => {
      const start = `./${pattern}`.split('*', 1)[0] ?? '';
      return (
        file === './package.json' ||
        file === `./${pattern}` ||
        (pattern.includes('*') ? file.startsWith(start) : file.startsWith(`${start}/`))
      );
    });
    expect(isPublished).toBe(true);
  });

  it('every module of it has types', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      if (/\.js(on)?$/.test(name)) continue; // for a script tag, and data
      // the one of `placet` looks at the config later (decision 0029)
      const conditions = name === '.' ? ['types', 'production', 'default'] : ['types', 'default'];
      expect(Object.keys(target), name).toEqual(conditions);
    }
  });

  it('the types lead to types that exist, and to no source', () => {
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
        /(?:from|import\()\s*["'](\.[^"']+)["']/g,
      )) {
        follow(new URL(target.replace(/\.js$/, '.d.ts'), `file:///${file}`).pathname.slice(1));
      }
    };
    for (const [, condition, file] of targets) if (condition === 'types') follow(file.slice(2));
    expect(seen.size).toBeGreaterThan(8);
    expect([...seen].filter((file) => !file.startsWith('dist/types/'))).toEqual([]);
  });

  it('T17: needs lit and nanoid, and nothing else', () => {
    expect(Object.keys(manifest.dependencies)).toEqual(['lit', 'nanoid']);
  });

  it('issue 10: takes the posthog-js that the tests drive, from that version on, where an app has it', () => {
    expect(manifest.peerDependencies).toEqual({ 'posthog-js': manifest.devDependencies['posthog-js'] });
    expect(manifest.peerDependenciesMeta).toEqual({ 'posthog-js': { optional: true } });
    const driven = JSON.parse(readFileSync('node_modules/posthog-js/package.json', 'utf8')).version;
    // its internals are used: what is older was never read
    expect(manifest.peerDependencies['posthog-js']).toBe(`^${driven}`);
  });

  it('is MIT and runs on Node 20.19', () => {
    expect(manifest.license).toBe('MIT');
    expect(manifest.engines.node).toBe('>=20.19');
  });
});
