import type { Config } from '../../model/config/config.js';
import { declarationOf } from '../../model/declaration/declaration.js';
import { renderHtml } from '../output/render-html.js';
import { renderMarkdown } from '../output/render-markdown.js';
import { thisPackage } from '../this-package.js';
import { type Compressed, compress } from './compress.js';
import { sha256 } from './hash.js';
import { describeFile } from './manifest.js';
import { makeRelease } from './release.js';
import { tagOf } from './tag.js';
import type { Words } from './words-of.js';

/** What a folder shall hold. */
export interface Output {
  readonly release: string;
  /** In the order in which they may appear: what others lead to comes first, the gate last. */
  readonly files: ReadonlyMap<string, string | Buffer>;
}

/** What to build. */
export interface OutputSource {
  readonly config: Config;
  /** By locale, the one for pages in other languages first. */
  readonly words: ReadonlyMap<string, Words>;
  /** Address of the folder on the site, with a slash at its end. */
  readonly base: string;
  readonly isInline: boolean;
}

const declarationsOf = (
  config: Config,
  words: ReadonlyMap<string, Words>,
): readonly (readonly [string, string])[] =>
  [...words].flatMap(([locale, own]) => {
    const { language } = own.interface;
    const tables = declarationOf(config, { ...own.interface, ...own.declaration, language }).filter(
      ({ rows }) => rows.length > 0,
    );
    return [
      [`declaration.${locale}.html`, renderHtml(tables, language)],
      [`declaration.${locale}.md`, renderMarkdown(tables)],
    ];
  });

/** A file, with what servers send in its place. */
const withCompressed = (
  name: string,
  text: string,
  { br, gz }: Compressed,
): readonly (readonly [string, string | Buffer])[] => [
  [`${name}.br`, br],
  [`${name}.gz`, gz],
  [name, text],
];

/** Makes all files of a site. The same source gives the same bytes. */
export const makeOutput = ({ config, words, base, isInline }: OutputSource): Output => {
  const release = makeRelease({ config, words, base: isInline ? base : '' });
  const whole = `${JSON.stringify(config, null, 2)}\n`;
  const configHash = sha256(whole);
  const languages = [...words.keys()];
  const tag = tagOf({ config, base, languages, isInline, release: release.name, gate: release.gate });
  const texts = [
    ...release.files,
    [`configs/${configHash}.json`, whole] as const,
    ...declarationsOf(config, words),
    ['placet.js', release.gate] as const,
  ];
  const compressed = texts.map(([name, text]) => [name, text, compress(text)] as const);
  const manifest = {
    placet: thisPackage.version,
    version: config.version,
    config: configHash,
    release: release.name,
    ...{ base, languages, contentSecurityPolicy: tag.policy },
    files: compressed.map((file) => describeFile(...file)),
  };
  const [gate = [], ...others] = compressed.map((file) => withCompressed(...file)).reverse();
  return {
    release: release.name,
    files: new Map<string, string | Buffer>([
      ...others.reverse().flat(),
      ['placet.html', tag.html],
      ['placet.json', `${JSON.stringify(manifest, null, 2)}\n`],
      ...gate,
    ]),
  };
};
