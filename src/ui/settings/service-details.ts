import type { Service, StorageItem } from '../../model/config/config.js';
import { countriesOf } from '../../model/consent/countries-of.js';
import { recipientsOf } from '../../model/consent/recipients-of.js';
import { dataIn } from '../../model/words/data.js';
import { durationIn } from '../../model/words/duration.js';
import { legalGroundsIn } from '../../model/words/legal-grounds.js';
import { providerIn } from '../../model/words/provider.js';
import { recipientName } from '../../model/words/recipient-name.js';
import { safeguardsIn } from '../../model/words/safeguards.js';
import { type Said, say } from '../../model/words/text.js';
import { transferIn } from '../../model/words/transfer.js';
import { build } from '../kit/build.js';
import { phrase, phrases } from '../kit/phrase.js';
import { table } from '../kit/table.js';
import type { Texts } from '../kit/texts.js';
import type { View } from '../kit/view.js';

const storageTable = (items: readonly StorageItem[], texts: Texts): HTMLElement =>
  table(
    texts.storageTable,
    [texts.name, texts.type, texts.purpose, texts.duration],
    items.map(({ name, type, purpose, duration, unverified }) => [
      name,
      type,
      phrase(say(purpose, texts.language)),
      phrases([durationIn(duration, texts), { text: unverified ? texts.unconfirmed : '' }]),
    ]),
  );

/** Who gets what for how long, and what a service keeps in the browser (law.md UI15), folded away until asked for; nothing where nothing is declared. */
export const serviceDetails = (service: Service, { decisions, texts }: View): HTMLElement | undefined => {
  const { provider, legalBasis, safeguards, retention, storage } = service;
  const { config } = decisions;
  const { language } = texts;
  if (!config) return;
  const rows: readonly (readonly [string, readonly Said[]])[] = [
    [texts.provider, [{ text: providerIn(provider, language) }]],
    [texts.recipientsLabel, recipientsOf(config, [service]).map((each) => recipientName(each, language))],
    [texts.data, dataIn(service, language)],
    [texts.legalBasis, legalGroundsIn(legalBasis, texts).map((text) => ({ text }))],
    [texts.transferLabel, [{ text: transferIn(service, countriesOf(config, [service]), texts) }]],
    [texts.safeguards, safeguardsIn(safeguards, texts)],
    [texts.retention, [durationIn(retention, texts)]],
  ];
  const list = rows.flatMap(([term, said]) => {
    const told = phrases(said);
    return told.length ? [build('dt', {}, term), build('dd', {}, ...told)] : [];
  });
  const stored = storage?.length ? storageTable(storage, texts) : undefined;
  if (!list.length && !stored) return;
  return build('details', {}, build('summary', {}, texts.details), build('dl', {}, ...list), stored);
};
