import { readFileSync } from 'node:fs';
import { thisPackage } from '../this-package.js';

/** The files of the interface that are written once a language. `settings-search`, `badge` and `saved` belong to the first two. */
export const SPOKEN = [
  ...(['interface', 'settings', 'badge', 'saved', 'settings-search'] as const),
  ...(['embed', 'declaration', 'notice'] as const),
] as const;
/** The files that say nothing: those of a site without a build. */
export const SILENT = ['embeds', 'sweep', 'records', 'posthog', 'in-frame', 'wall-around'] as const;

/** A file that the library's own build has made for `placet build` to fill in. */
export type Piece = 'gate' | (typeof SPOKEN)[number] | (typeof SILENT)[number];

/** Reads a piece. */
export const readPiece = (piece: Piece): string => {
  const isSilent = SILENT.some((name) => name === piece);
  const file = isSilent ? `placet-${piece}.js` : `built/${piece}.js`;
  return readFileSync(`${thisPackage.folder}dist/${file}`, 'utf8').trim();
};

/** Writes a value where a piece has its name, such as `__PLACET_SITE__`. */
export const fill = (piece: string, name: string, value: string): string =>
  piece.replaceAll(name, () => value);

/** Names the files beside a piece, which it knows by the names of the pieces, as they are called elsewhere. */
export const rename = (piece: string, nameOf: (piece: string) => string): string =>
  piece.replace(
    /(["'`])\.\/([a-z-]+)\.js\1/g,
    (_, quote: string, name: string) => `${quote}${nameOf(name)}${quote}`,
  );
