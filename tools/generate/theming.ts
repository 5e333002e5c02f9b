import { readdirSync, readFileSync } from 'node:fs';
import { cell, table } from './markdown.js';

const KINDS = { cssprop: 'property', csspart: '`::part()`', slot: 'slot' } as const;

/** One line of an element's header. */
interface Entry {
  readonly kind: (typeof KINDS)[keyof typeof KINDS];
  readonly name: string;
  readonly element: string;
  readonly about: string;
}

const entriesIn = (source: string): readonly Entry[] => {
  const element = `\`<placet-${/class Placet(\w+)/.exec(source)?.[1]?.toLowerCase()}>\``;
  return [...source.matchAll(/^ \* @(cssprop|csspart|slot) (\S+) - (.+)$/gm)].map(
    ([, kind = '', name = '', about = '']) => ({
      kind: KINDS[kind as keyof typeof KINDS],
      name,
      element,
      about,
    }),
  );
};

/** The custom properties, parts and slots of all elements, from their headers in `src/ui`. */
export const makeTheming = (): string => {
  const entries = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => entriesIn(readFileSync(`src/ui/${file}`, 'utf8')));
  const rows = Object.values(KINDS).flatMap((wanted) =>
    entries
      .filter(({ kind }) => kind === wanted)
      .map(({ kind, name, element, about }) => [
        kind,
        `\`${name}\``,
        kind === 'property' ? 'all elements' : element,
        cell(about),
      ]),
  );
  return table(['', 'name', 'of', ''], rows);
};
