import type { Service, StorageItem } from '../../model/config/config.js';
import { durationIn } from '../../model/words/duration.js';
import { providerIn } from '../../model/words/provider.js';
import { joined, textIn } from '../../model/words/text.js';
import { transferIn } from '../../model/words/transfer.js';
import { build } from '../kit/build.js';
import { table } from '../kit/table.js';
import type { Texts } from '../kit/texts.js';

const storageTable = (items: readonly StorageItem[], texts: Texts): HTMLElement =>
  table(
    texts.storageTable,
    [texts.name, texts.type, texts.purpose, texts.duration],
    items.map(({ name, type, purpose, duration }) => [
      name,
      type,
      textIn(purpose, texts.language),
      durationIn(duration, texts),
    ]),
  );

/** Who gets what for how long, and what a service keeps in the browser (law.md UI15), folded away until asked for; nothing where nothing is declared. */
export const serviceDetails = (service: Service, texts: Texts): HTMLElement | undefined => {
  const { provider, recipients, data, legalBasis, safeguards, retention, storage } = service;
  const { language } = texts;
  const rows: readonly (readonly [string, string])[] = [
    [texts.provider, providerIn(provider, language)],
    [texts.recipientsLabel, joined(recipients, language)],
    [texts.data, joined(data, language)],
    [texts.legalBasis, joined(legalBasis, language)],
    [texts.transferLabel, transferIn(service, texts)],
    [texts.safeguards, joined(safeguards, language)],
    [texts.retention, durationIn(retention, texts)],
  ];
  const list = rows.flatMap(([term, value]) =>
    value ? [build('dt', {}, term), build('dd', {}, value)] : [],
  );
  const stored = storage?.length ? storageTable(storage, texts) : undefined;
  if (!list.length && !stored) return;
  return build('details', {}, build('summary', {}, texts.details), build('dl', {}, ...list), stored);
};
