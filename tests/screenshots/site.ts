import type { Appearance, Config, Service } from '../../src/model/config/config.js';

const titles: readonly Service['title'][] = [
  { en: 'Login', de: 'Anmeldung', ar: 'تسجيل الدخول' },
  { en: 'Visitor counts', de: 'Besucherzählung', ar: 'عدد الزوار' },
  { en: 'Newsletter', de: 'Newsletteranmeldungsbestätigung', ar: 'النشرة البريدية' },
  { en: 'Maps', de: 'Kartendarstellung', ar: 'الخرائط' },
  { en: 'Videos', de: 'Videowiedergabe', ar: 'مقاطع الفيديو' },
];

const serviceOf = (index: number): Service => {
  const title = titles[index % titles.length] ?? '';
  return {
    name: `service-${index}`,
    basis: index ? 'consent' : 'essential',
    purposes: [['operation', 'analytics', 'marketing'][index ? 1 + (index % 2) : 0] ?? ''],
    title:
      typeof title === 'string' || index < titles.length
        ? title
        : Object.fromEntries(Object.entries(title).map(([language, text]) => [language, `${text} ${index}`])),
    description: {
      en: 'Tells us which pages help, and which do not.',
      de: 'Sagt uns, welche Seiten helfen und welche nicht.',
      ar: 'يخبرنا أي الصفحات تفيد وأيها لا تفيد.',
    },
    provider: { name: 'Counting Inc.', country: 'US' },
    thirdCountry: true,
    legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
    retention: 'P180D',
    hosts: ['counting.example'],
    storage: [
      {
        name: 'ph_*',
        type: 'localStorage',
        duration: 'P365D',
        purpose: {
          en: 'Recognises your browser',
          de: 'Erkennt Ihren Browser wieder',
          ar: 'يتعرف على متصفحك',
        },
      },
    ],
  };
};

/** What a config of the pictures leaves open. */
export interface Site {
  readonly appearance?: Appearance;
  /** How many services, the essential one among them. */
  readonly count?: number;
  readonly language?: string;
  /** Of the page: a theme, a size of text. */
  readonly css?: string;
  /** What the page shows besides its text. */
  readonly body?: string;
}

const configOf = ({ appearance = {}, count = 5, language = 'en' }: Site): Config => ({
  version: '1',
  language,
  controller: { name: 'Example GmbH' },
  links: { privacyPolicy: '/privacy', imprint: '/imprint' },
  interface: appearance,
  purposes: [
    { name: 'operation', title: { en: 'Running the site', de: 'Betrieb der Website', ar: 'تشغيل الموقع' } },
    {
      name: 'analytics',
      title: { en: 'Statistics', de: 'Reichweitenmessung', ar: 'الإحصاءات' },
      description: {
        en: 'Learning which pages help.',
        de: 'Lernen, welche Seiten helfen.',
        ar: 'معرفة الصفحات المفيدة.',
      },
    },
    {
      name: 'marketing',
      title: { en: 'Marketing', de: 'Werbung', ar: 'التسويق' },
      description: {
        en: 'Writing to you once a month.',
        de: 'Ihnen monatlich schreiben.',
        ar: 'مراسلتك شهريًا.',
      },
    },
  ],
  services: Array.from({ length: count }, (_, index) => serviceOf(index)),
});

/** The page of a picture. */
export const pageOf = (site: Site): string => {
  const { language = 'en', css = '', body = '' } = site;
  const words = '<p>A page about something else, with words enough to show what stands over them.</p>'.repeat(
    12,
  );
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Example</title>
<style>:root { color-scheme: light dark } body { font: 1.0625rem/1.6 Georgia, serif; margin: 4rem 10% } ${css}</style>
<script type="application/json" data-placet-config>${JSON.stringify(configOf(site))}</script><script src="/placet.js"></script>
<h1>Example</h1>${body}${words}</html>`;
};
