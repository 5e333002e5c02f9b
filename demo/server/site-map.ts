export type Language = 'en' | 'de';

/** One page in one language. */
export interface Page {
  /** The body: `site/pages/<language>/<id>.html`. */
  readonly id: string;
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** The config whose tables the page publishes. */
  readonly config?: 'site' | 'platform' | 'platform-usage';
  /** The frame around the body: `site/<layout>.html`. */
  readonly layout?: 'layout' | 'platform';
}

const page = (
  id: string,
  en: readonly [path: string, title: string, description: string],
  de: readonly [path: string, title: string, description: string],
  more: Pick<Page, 'config' | 'layout'> = {},
): readonly Page[] => [
  { id, language: 'en', path: en[0], title: en[1], description: en[2], ...more },
  { id, language: 'de', path: de[0], title: de[1], description: de[2], ...more },
];

/** Every page of the demo site. */
const pages: readonly Page[] = [
  ...page(
    'home',
    [
      '/',
      'Priel: rosters that know the tide',
      'Crew planning for ferries, harbours and mudflat guides. Priel finds the water, the people and their rest hours.',
    ],
    [
      '/de/',
      'Priel: Dienstpläne, die die Tide kennen',
      'Dienstplanung für Fähren, Häfen und Wattführer. Priel findet das Wasser, die Leute und ihre Ruhezeiten.',
    ],
  ),
  ...page(
    'pricing',
    ['/pricing', 'Pricing', 'Per person and month, without a minimum term. Free for up to five people.'],
    [
      '/de/preise',
      'Preise',
      'Pro Person und Monat, ohne Mindestlaufzeit. Kostenlos für bis zu fünf Personen.',
    ],
  ),
  ...page(
    'blog',
    ['/blog', 'Journal', 'Notes on tides, rosters and the people between them.'],
    ['/de/journal', 'Journal', 'Notizen über Tiden, Dienstpläne und die Menschen dazwischen.'],
  ),
  ...page(
    'article',
    [
      '/blog/eleven-hours',
      'Eleven hours: why a tide roster breaks on Thursdays',
      'The tide moves fifty minutes a day, rest periods do not. A week on one slipway shows where they meet.',
    ],
    [
      '/de/journal/elf-stunden',
      'Elf Stunden: warum Tidepläne donnerstags brechen',
      'Die Tide wandert täglich fünfzig Minuten, die Ruhezeit nicht. Eine Woche an einem Anleger zeigt, wo das kollidiert.',
    ],
  ),
  ...page(
    'contact',
    ['/contact', 'Contact', 'Where to find us in Husum, and how to reach us.'],
    ['/de/kontakt', 'Kontakt', 'Wo Sie uns in Husum finden und wie Sie uns erreichen.'],
  ),
  ...page(
    'embeds',
    ['/embeds', 'Embeds', 'Films, a chart and a form of other companies, which load when you ask for them.'],
    [
      '/de/einbettungen',
      'Einbettungen',
      'Filme, eine Seekarte und ein Formular anderer Anbieter, die laden, wenn Sie es wünschen.',
    ],
  ),
  ...page(
    'privacy',
    ['/privacy', 'Privacy', 'What this website processes, why, for how long, and how to change your mind.'],
    [
      '/de/datenschutz',
      'Datenschutz',
      'Was diese Website verarbeitet, wozu, wie lange, und wie Sie Ihre Meinung ändern.',
    ],
    { config: 'site' },
  ),
  ...page(
    'platform',
    ['/platform', 'Platform', 'An internal platform with strictly necessary storage only: nobody is asked.'],
    ['/de/plattform', 'Plattform', 'Eine interne Plattform nur mit Notwendigem: Niemand wird gefragt.'],
    { config: 'platform', layout: 'platform' },
  ),
  ...page(
    'platform-usage',
    ['/platform/usage', 'Platform with usage counts', 'The same, with counts on legitimate interest.'],
    [
      '/de/plattform/nutzung',
      'Plattform mit Nutzungszahlen',
      'Dasselbe mit Zahlen aus berechtigtem Interesse.',
    ],
    { config: 'platform-usage', layout: 'platform' },
  ),
  ...page(
    'imprint',
    ['/imprint', 'Imprint', 'Who is behind this website.'],
    ['/de/impressum', 'Impressum', 'Wer hinter dieser Website steht.'],
  ),
  ...page(
    'not-found',
    ['/404', 'Page not found', 'There is nothing at this address.'],
    ['/de/404', 'Seite nicht gefunden', 'Unter dieser Adresse gibt es nichts.'],
  ),
];

/** The page of an address; a slash at the end makes no difference. */
export const findPage = (path: string): Page | undefined => {
  const plain = path.replace(/(.)\/$/, '$1');
  return pages.find((one) => one.path.replace(/(.)\/$/, '$1') === plain);
};

/** The same page in the other language. */
export const otherLanguage = ({ id, language }: Page): Page | undefined =>
  pages.find((one) => one.id === id && one.language !== language);

/** The page that says that there is none, in the language of the address. */
export const notFoundPage = (path: string): Page => {
  const language = /^\/de(\/|$)/.test(path) ? 'de' : 'en';
  const found = pages.find((one) => one.id === 'not-found' && one.language === language);
  if (!found) throw new Error('The site map has lost its page "not-found".');
  return found;
};
