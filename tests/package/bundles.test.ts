import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';

/** What a site serves: the files for a script tag, and those for bundlers. */
const bundles = [
  ...readdirSync('dist').filter((name) => /^placet.*\.js$/.test(name)),
  ...readdirSync('dist/esm', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => `esm/${name}`),
].map((name) => [name, readFileSync(`dist/${name}`)] as const);

const SINKS =
  /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\beval\b|\bnew Function\b|\bFunction\(/;

/** The namespaces of XML are names, not addresses, and `.invalid` is nobody's (RFC 2606): a browser asks nobody for them. */
const ADDRESS =
  /\b(https?|wss?):\/\/(?!www\.w3\.org\/(2000\/svg|1998\/Math\/MathML|1999\/xhtml)\b|[\w-]+\.invalid\/)/;

describe('the built files', () => {
  it('are all there', () => {
    const names = bundles.map(([name]) => name);
    const parts = ['ui', 'settings', 'en', 'de', 'sweep', 'notice', 'embeds', 'explain-config', 'posthog'];
    for (const part of ['placet', ...parts.map((name) => `placet-${name}`)]) {
      expect(names).toContain(`${part}.js`);
    }
    for (const entry of ['index', 'element', 'posthog']) expect(names).toContain(`esm/${entry}.js`);
  });

  it.for(bundles)('%s: holds only ASCII, so that it runs on a page of any charset', ([, bytes]) => {
    expect([...bytes].filter((byte) => byte > 0x7e)).toEqual([]);
  });

  it.for(bundles)('%s: T01: nothing in it makes text into markup or code', ([, bytes]) => {
    expect(SINKS.exec(bytes.toString())).toBeNull();
  });

  it.for(bundles)('%s: R01: names no address of another origin', ([, bytes]) => {
    expect(ADDRESS.exec(bytes.toString())).toBeNull();
  });

  it.for(bundles)('%s: sends nothing of its own accord', ([name, bytes]) => {
    const sends = /sendBeacon|XMLHttpRequest|WebSocket|EventSource|\bfetch\(/.exec(bytes.toString());
    // those that read the site's own config, the one that says why it cannot be read, and the one that posts decisions
    if (
      !/^(placet|placet-(element|mistake|records)|esm\/(element|manager\/tell-mistake|parts\/records))\.js$/.test(
        name,
      )
    )
      expect(sends).toBeNull();
    else expect(sends?.[0]).toBe('fetch(');
  });

  it.for(bundles)('%s: UI27, DESIGN 4.9: asks nobody whether they are a machine', ([, bytes]) => {
    expect(/webdriver|userAgent/.exec(bytes.toString())).toBeNull();
  });

  it.for(bundles)('%s: loads only files that are there', ([name, bytes]) => {
    const folder = dirname(`dist/${name}`);
    for (const [, file = ''] of bytes.toString().matchAll(/(?:\bfrom|\bimport\(?)\s*["'](\.[^"']+)["']/g)) {
      expect(existsSync(join(folder, file)), `${name} -> ${file}`).toBe(true);
    }
  });

  it('the returning visitor loads one classic script, which imports nothing at once', () => {
    const script = readFileSync('dist/placet.js', 'utf8');
    expect(script).not.toMatch(/\bimport\s*["'{*]|\bexport\s*[{*]/);
    expect(() => new Script(script)).not.toThrow(); // as a classic script; it is compiled, not run
  });

  it('the package leaves lit and nanoid to the app, and brings no other code', () => {
    const packages = bundles
      .filter(([name]) => name.startsWith('esm/'))
      .flatMap(([, bytes]) => [...bytes.toString().matchAll(/\bfrom\s*["']([^."'][^"']*)["']/g)])
      .map(([, target]) => target);
    expect([...new Set(packages)].sort()).toEqual(['lit', 'nanoid']);
  });
});
