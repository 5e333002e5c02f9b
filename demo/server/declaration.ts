import type { Config, Service, StorageItem, Text } from '../../src/consent/config.js';
import { escapeHtml } from './pages.js';
import type { Language } from './site-map.js';

// The privacy page is written from the config, so that it cannot say anything else than the banner does.

const words = {
  en: {
    essential: 'always on',
    consent: 'only with your consent',
    'legitimate-interest': 'until you object',
    planned: 'planned, does not run',
    provider: 'Provider',
    legalBasis: 'Legal basis',
    data: 'Data',
    recipients: 'Recipients',
    transfer: 'Outside the EEA',
    retention: 'Kept',
    storage: 'In your browser',
    name: 'Name',
    kind: 'Kind',
    duration: 'Duration',
    purpose: 'Purpose',
    none: 'nothing',
    yes: 'yes',
    no: 'no',
    'provider-dependent': 'depends on the provider',
    session: 'until the browser is closed',
    persistent: 'until deleted',
    units: { D: 'days', M: 'months', Y: 'years', S: 'seconds' },
  },
  de: {
    essential: 'immer an',
    consent: 'nur mit Ihrer Einwilligung',
    'legitimate-interest': 'bis Sie widersprechen',
    planned: 'geplant, läuft nicht',
    provider: 'Anbieter',
    legalBasis: 'Rechtsgrundlage',
    data: 'Daten',
    recipients: 'Empfänger',
    transfer: 'Außerhalb des EWR',
    retention: 'Aufbewahrt',
    storage: 'In Ihrem Browser',
    name: 'Name',
    kind: 'Art',
    duration: 'Dauer',
    purpose: 'Zweck',
    none: 'nichts',
    yes: 'ja',
    no: 'nein',
    'provider-dependent': 'hängt vom Anbieter ab',
    session: 'bis der Browser geschlossen wird',
    persistent: 'bis zur Löschung',
    units: { D: 'Tage', M: 'Monate', Y: 'Jahre', S: 'Sekunden' },
  },
} as const;

const inLanguage = (text: Text | undefined, language: Language): string =>
  typeof text === 'object' ? (text[language] ?? text.en ?? '') : (text ?? '');

/** `P365D` becomes `365 days`; what is no duration stays as it is. */
const durationText = (duration: string, language: Language): string => {
  if (duration === 'session' || duration === 'persistent') return words[language][duration];
  const [, count, unit] = /^PT?(\d+)([DMYS])$/.exec(duration) ?? [];
  return count && unit ? `${count} ${words[language].units[unit as 'D' | 'M' | 'Y' | 'S']}` : duration;
};

const countryName = (code: string | undefined, language: Language): string =>
  code ? `, ${new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code}` : '';

const facts = (service: Service, language: Language): readonly (readonly [string, string])[] => {
  const word = words[language];
  const {
    provider,
    legalBasis = [],
    data = [],
    recipients = [],
    thirdCountry = false,
    safeguards = [],
  } = service;
  const transfer = thirdCountry === true ? word.yes : thirdCountry === false ? word.no : word[thirdCountry];
  const rows: [string, string][] = [
    [word.provider, provider ? `${provider.name}${countryName(provider.country, language)}` : ''],
    [word.legalBasis, legalBasis.join(', ')],
    [word.data, data.map((text) => inLanguage(text, language)).join('; ')],
    [word.recipients, recipients.join('; ')],
    [word.transfer, [transfer, ...safeguards].join(', ')],
    [word.retention, durationText(inLanguage(service.retention, language), language)],
  ];
  return rows.filter(([, value]) => value !== '');
};

const storageTable = (items: readonly StorageItem[], title: string, language: Language): string => {
  const word = words[language];
  const rows = items.map(
    (item) => `<tr>
      <th scope="row"><code>${escapeHtml(item.name)}</code></th>
      <td>${item.type === 'cookie' ? 'Cookie' : escapeHtml(item.type)}</td>
      <td>${escapeHtml(durationText(inLanguage(item.duration, language), language))}</td>
      <td>${escapeHtml(inLanguage(item.purpose, language))}</td></tr>`,
  );
  const heads = [word.name, word.kind, word.duration, word.purpose].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  return `<section class="table-frame" aria-label="${word.storage}: ${escapeHtml(title)}" tabindex="0">
    <table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
};

const serviceEntry = (service: Service, language: Language): string => {
  const word = words[language];
  const state = service.status === 'planned' ? 'planned' : service.basis;
  const title = inLanguage(service.title, language) || service.name;
  const rows = facts(service, language).map(
    ([term, value]) => `<dt>${term}</dt><dd>${escapeHtml(value)}</dd>`,
  );
  const storage = service.storage?.length
    ? storageTable(service.storage, title, language)
    : `<p>${word.none}</p>`;
  return `<section class="service" aria-labelledby="service-${service.name}">
    <h3 id="service-${service.name}">${escapeHtml(title)}</h3>
    <p class="state ${state}">${word[state]}</p>
    <p>${escapeHtml(inLanguage(service.description, language))}</p>
    <dl>${rows.join('')}<dt>${word.storage}</dt><dd>${storage}</dd></dl>
  </section>`;
};

/** The services of a config as HTML for the privacy page. */
export const serviceEntries = (config: Config, language: Language): string =>
  config.services.map((service) => serviceEntry(service, language)).join('\n');

/** The activities without a switch, as rows of a table: title, purpose, data, legal basis, retention. */
export const processingRows = (config: Config, language: Language): string =>
  (config.processing ?? [])
    .map((activity) => {
      const cells = [
        inLanguage(activity.purpose, language),
        (activity.data ?? []).map((text) => inLanguage(text, language)).join('; '),
        (activity.legalBasis ?? []).join(', '),
        durationText(inLanguage(activity.retention, language), language),
      ];
      const title = escapeHtml(inLanguage(activity.title, language) || activity.name);
      return `<tr><th scope="row">${title}</th>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
    })
    .join('\n');
