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

/** The pages as links with their hosts for names, and when they were read. */
const sourcesOf = ({ sources }: ReadyMadeService): string =>
  sources.map(({ page, date }) => `[${new URL(page).host}](${page}) (${date ?? 'not read'})`).join(', ');

const serviceRow = (service: ReadyMadeService): readonly string[] => {
  const { name, title, basis, provider, storage = [] } = service;
  return [
    `[\`${name}\`](../config/services/${name}.json)`,
    textIn(title, 'en'),
    basis,
    provider?.name ?? '',
    provider?.country ?? '',
    transferOf(service),
    `${storage.length}`,
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
    'Made by `npm run generate` from `config/services`. `"use": "<name>"` in a config takes one in; whatever the config says itself goes first. Items is how many things it keeps in the browser. Most pages were read in stored copies, which can be older than the day of reading. `placet check` tells what of a service is not verified against a page of the vendor, and what its author has to decide, until a config lists it under `confirmed`.',
    table(
      ['name', 'title', 'basis', 'provider', 'country', 'transfer', 'items', 'sources'],
      services.map(serviceRow),
    ),
  ].join('\n\n');
};
