import type { Service, StorageItem, Text } from '../consent/config.js';
import { formatDuration } from '../consent/duration.js';
import { textIn } from '../consent/language.js';
import { build } from './build.js';
import { regionName } from './region.js';
import type { Texts } from './texts.js';

const durationIn = (duration: Text | undefined, texts: Texts): string => {
  const text = textIn(duration, texts.language);
  if (text === 'session') return texts.session;
  if (text === 'persistent') return texts.persistent;
  return formatDuration(text, texts.language);
};

const transferIn = ({ thirdCountry }: Service, texts: Texts): string | undefined => {
  if (thirdCountry === undefined) return;
  if (thirdCountry === 'provider-dependent') return texts.providerDependent;
  return thirdCountry ? texts.outsideEea : texts.withinEea;
};

const providerIn = ({ provider }: Service, { language }: Texts): string | undefined => {
  const { name, country } = provider ?? {};
  return country ? `${name}, ${regionName(country, language)}` : name;
};

const storageTable = (items: readonly StorageItem[], texts: Texts): HTMLElement =>
  // the wrapper scrolls a wide table by itself; focusable, so that a keyboard can scroll it too (WCAG 2.1.1)
  build(
    'div',
    { class: 'table', tabindex: '0', role: 'group', 'aria-label': texts.storageTable },
    build(
      'table',
      {},
      build('caption', {}, texts.storageTable),
      build(
        'thead',
        {},
        build(
          'tr',
          {},
          ...[texts.name, texts.type, texts.purpose, texts.duration].map((head) =>
            build('th', { scope: 'col' }, head),
          ),
        ),
      ),
      build(
        'tbody',
        {},
        ...items.map(({ name, type, purpose, duration }) =>
          build(
            'tr',
            {},
            ...[name, type, textIn(purpose, texts.language), durationIn(duration, texts)].map((cell) =>
              build('td', {}, cell),
            ),
          ),
        ),
      ),
    ),
  );

/** Who gets what for how long, and what a service keeps in the browser (law.md UI15), folded away until asked for; nothing where nothing is declared. */
export const serviceDetails = (service: Service, texts: Texts): HTMLElement | undefined => {
  const { recipients, data, legalBasis, safeguards, retention, storage } = service;
  const joined = (items: readonly Text[] | undefined): string | undefined =>
    items?.map((item) => textIn(item, texts.language)).join('; ');
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.provider, providerIn(service, texts)],
    [texts.recipientsLabel, joined(recipients)],
    [texts.data, joined(data)],
    [texts.legalBasis, joined(legalBasis)],
    [texts.transferLabel, transferIn(service, texts)],
    [texts.safeguards, joined(safeguards)],
    [texts.retention, retention && durationIn(retention, texts)],
  ];
  const list = rows.flatMap(([term, value]) =>
    value ? [build('dt', {}, term), build('dd', {}, value)] : [],
  );
  const table = storage?.length ? storageTable(storage, texts) : undefined;
  if (!list.length && !table) return;
  return build('details', {}, build('summary', {}, texts.details), build('dl', {}, ...list), table);
};
