import { readdirSync, readFileSync } from 'node:fs';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import { textIn } from '../../src/model/words/text.js';
import { cell, table } from './markdown.js';

/** Does data leave the EEA, and what protects it then? */
const transferOf = ({ thirdCountry, safeguards = [] }: ReadyMadeService): string => {
  const words = { true: 'yes', false: 'no', 'provider-dependent': 'depends' };
  const word = words[`${thirdCountry}` as keyof typeof words] ?? '';
  return safeguards.length ? `${word}: ${safeguards.join(', ')}` : word;
};

/** How many things it keeps in the browser, and how many of those were found on a page of the vendor. */
const itemsOf = ({ storage = [], unverified = [] }: ReadyMadeService): string => {
  const open = storage.filter(({ name }) => unverified.includes(`storage.${name}`));
  return `${storage.length}${open.length ? ` (${storage.length - open.length} found)` : ''}`;
};

/** The pages as links with their hosts for names, and when they were read. */
const sourcesOf = ({ sources }: ReadyMadeService): string =>
  sources.map(({ page, date }) => `[${new URL(page).host}](${page}) (${date ?? 'not read'})`).join(', ');

const serviceRow = (service: ReadyMadeService): readonly string[] => {
  const { name, title, basis, provider } = service;
  return [
    `[\`${name}\`](../config/services/${name}.json)`,
    textIn(title, 'en'),
    basis,
    provider?.name ?? '',
    provider?.country ?? '',
    transferOf(service),
    itemsOf(service),
    sourcesOf(service),
  ].map(cell);
};

/** The ready-made services, one a row. */
export const makeServices = (): string => {
  const services = readdirSync('config/services')
    .sort()
    .map((file) => JSON.parse(readFileSync(`config/services/${file}`, 'utf8')) as ReadyMadeService);
  return [
    '# Ready-made services',
    'Made by `npm run generate` from `config/services`. `"use": "<name>"` in a config takes one in; whatever the config says itself goes first. Items is how many things it keeps in the browser, and how many of them were found on a page of the vendor, with how long they last, if not all were; the others stand in public lists, and are deleted on a withdrawal all the same. Most pages were read in stored copies, which can be older than the day of reading. Names of items were compared with the [Open Cookie Database](https://github.com/jkwakman/Open-Cookie-Database) and [tarteaucitron.js](https://github.com/AmauriC/tarteaucitron.js), hosts with [Ghostery’s TrackerDB](https://github.com/ghostery/trackerdb) (2026-11-27). `placet check` tells what of a service is not verified against a page of the vendor, and what its author has to decide, until a config lists it under `confirmed`.',
    table(
      ['name', 'title', 'basis', 'provider', 'country', 'transfer', 'items', 'sources'],
      services.map(serviceRow),
    ),
  ].join('\n\n');
};
