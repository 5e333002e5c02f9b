import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { CustomElement, Package } from 'custom-elements-manifest';
import { describe, expect, it } from 'vitest';
import { makeManifest } from '../../tools/generate/manifest.js';

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const packageJson = readJson<{ readonly customElements: string; readonly files: readonly string[] }>(
  'package.json',
);
const manifest = makeManifest();
const elements = manifest.modules.flatMap(
  ({ declarations = [] }) => declarations,
) as readonly CustomElement[];

/** The sources below a folder, languages left out, as one text. */
const sourcesIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('locales'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

/** What a pattern finds, each once, in order of the alphabet. */
const found = (text: string, pattern: RegExp): readonly (string | undefined)[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();

const namesOf = (list: readonly { readonly name: string }[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

describe('the custom-elements manifest', () => {
  it('is what the build wrote, where package.json says, and among the published files', () => {
    expect(readJson<Package>(packageJson.customElements)).toEqual(manifest);
    expect(packageJson.files).toContain(packageJson.customElements);
  });

  it('fits the schema of manifests', () => {
    const schema = createRequire(import.meta.url).resolve('custom-elements-manifest');
    const fits = new Ajv({ strict: false }).compile(readJson(schema));
    expect(fits(manifest) || fits.errors).toBe(true);
  });

  it('lists every element that we define, by its tag', () => {
    const defined = found(sourcesIn('src'), /\bdefine\(\s*'(placet-[a-z]+)'/g);
    expect(defined.length).toBeGreaterThan(5);
    expect(elements.map(({ tagName }) => tagName).sort()).toEqual(defined);
    const exported = manifest.modules.flatMap(({ exports = [] }) =>
      exports.filter(({ kind }) => kind === 'custom-element-definition'),
    );
    expect(namesOf(exported)).toEqual(defined);
  });

  it('leads to a module that is there', () => {
    for (const { path } of manifest.modules) expect(existsSync(path), path).toBe(true);
  });

  it.for(elements.map((element) => [`<${element.tagName}>`, element] as const))(
    '%s: says what it is for, and lists the parts and slots that it has',
    ([, { tagName = '', name, description, cssParts, slots }]) => {
      expect(description).toMatch(/\w/);
      expect(name).toBe(tagName.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
      const room = `src/ui/${tagName.replace('placet-', '')}`;
      const source = existsSync(room) ? sourcesIn(room) : '';
      expect(namesOf(cssParts)).toEqual(found(source, /\bpart(?:: |', )'([a-z-]+)'/g));
      expect(namesOf(slots)).toEqual(found(source, /\bslot: '([a-z]+)'/g));
      for (const each of [...(cssParts ?? []), ...(slots ?? [])])
        expect(each.description, each.name).toMatch(/\w/);
    },
  );

  it.for(elements.map((element) => [`<${element.tagName}>`, element] as const))(
    '%s: lists the custom properties that our styles read',
    ([, { cssProperties }]) => {
      expect(namesOf(cssProperties)).toEqual(found(sourcesIn('src/ui'), /var\((--placet-[a-z-]+)/g));
      for (const { name, description } of cssProperties ?? []) expect(description, name).toMatch(/\w/);
    },
  );

  it('tells of the attributes and members that a page uses, and of no private ones', () => {
    const byTag = new Map(elements.map((element) => [element.tagName, element]));
    expect(namesOf(byTag.get('placet-consent')?.attributes)).toEqual(['config']);
    expect(namesOf(byTag.get('placet-consent')?.members)).toEqual(['consent']);
    expect(namesOf(byTag.get('placet-declaration')?.attributes)).toEqual(['surface', 'table']);
    expect(namesOf(byTag.get('placet-banner')?.members)).toEqual([]);
  });
});
