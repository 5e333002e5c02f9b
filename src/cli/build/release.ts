import { createHash } from 'node:crypto';
import type { BuiltSite } from '../../model/config/built-site.js';
import type { Config } from '../../model/config/config.js';
import { bannerFacts, embedFacts, settingsFacts } from './banner-facts.js';
import { gateOf } from './gate-of.js';
import { inLanguage } from './in-language.js';
import { literal } from './literal.js';
import { fill, readPiece, rename, SILENT, SPOKEN } from './piece.js';
import { splitTexts, type Words } from './words-of.js';

/** A site's own files, by name. */
export interface Release {
  /** In the names of all files but the gate. */
  readonly name: string;
  readonly gate: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What a release is made of. */
export interface ReleaseSource {
  readonly config: Config;
  /** By locale, the one for pages in other languages first. */
  readonly words: ReadonlyMap<string, Words>;
  /** Where the files are, from the gate's address, or from the page's where the gate stands in that. */
  readonly base: string;
}

/** What the pieces of one language are filled with. */
const fillings = (config: Config, words: Words): Readonly<Record<string, unknown>> => {
  const { banner, settings } = splitTexts(words.interface);
  const own = inLanguage(config, words.interface.language);
  return {
    __PLACET_INTERFACE__: { ...banner, facts: bannerFacts(own) },
    __PLACET_SETTINGS__: { texts: settings, facts: settingsFacts(own) },
    __PLACET_EMBED__: { ...words.embed, facts: embedFacts(own) },
    __PLACET_NOTICE__: words.notice,
    __PLACET_DECLARATION__: { ...words.interface, ...words.declaration, facts: own },
  };
};

const silentFiles = (): readonly (readonly [string, string])[] =>
  SILENT.map((piece) => [piece, readPiece(piece)]);

/** The plain name of a piece's file, for one that knows it in its own language. */
const plainName = (piece: string, locale: string): string =>
  SILENT.some((name) => name === piece) ? piece : `${piece}.${locale}`;

/**
 * The files of a site by their plain names, such as `interface.de` and `sweep`; `addressOf` tells how they call each other.
 */
export const siteFiles = (
  { config, words }: Pick<ReleaseSource, 'config' | 'words'>,
  addressOf: (name: string) => string,
): ReadonlyMap<string, string> => {
  const spoken = [...words].flatMap(([locale, own]) => {
    const values = Object.entries(fillings(config, own));
    return SPOKEN.map((piece): readonly [string, string] => {
      const filled = values.reduce(
        (text, [name, value]) => fill(text, name, literal(value)),
        readPiece(piece),
      );
      return [`${piece}.${locale}`, rename(filled, (name) => addressOf(plainName(name, locale)))];
    });
  });
  return new Map([...spoken, ...silentFiles()]);
};

/** The files of a release that has this name. */
const filesOf = (source: ReleaseSource, release: string): ReadonlyMap<string, string> => {
  const files = siteFiles(source, (name) => `./${name}.${release}.js`);
  return new Map([...files].map(([name, text]) => [`${name}.${release}.js`, text]));
};

/** Eight hex digits of what all the files say: one name for all, so that the gate has but one to know. */
const nameOf = (files: ReadonlyMap<string, string>): string =>
  createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);

/** Makes the files of a site. The same source gives the same bytes. */
export const makeRelease = (source: ReleaseSource): Release => {
  const name = nameOf(filesOf(source, ''));
  const site: BuiltSite = {
    gate: gateOf(source.config),
    release: name,
    languages: [...source.words.keys()],
    base: source.base,
  };
  const gate = fill(readPiece('gate'), '__PLACET_SITE__', literal(site));
  return { name, gate, files: filesOf(source, name) };
};
