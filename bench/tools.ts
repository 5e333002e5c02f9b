import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One consent manager, set up as its documentation says, for the same job: two optional services, German, accept and refuse. */
export interface Tool {
  readonly name: string;
  /** What the table calls it. */
  readonly title: string;
  /** The tags of the head. */
  readonly head: string;
  /** Files that the page asks for, by address. */
  readonly files: Readonly<Record<string, string>>;
  /** The button that accepts everything, in the first layer. */
  readonly accept: string;
  /** A script that waits for analytics: given code, or the address of a file. */
  readonly gated: (script: { readonly code: string } | { readonly src: string }) => string;
}

const require = createRequire(import.meta.url);
const packaged = (file: string): string => readFileSync(require.resolve(file), 'utf8');
const own = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const built = (part: string): string => own(`../dist/placet${part}.js`);

const analytics = { title: 'Statistik', description: 'Zählt Besuche, um die Website zu verbessern.' };
const newsletter = { title: 'Newsletter', description: 'Zeigt das Formular, mit dem man sich anmeldet.' };
const essential = { title: 'Notwendig', description: 'Hält die Sitzung am Leben.' };

const script = (attributes: string): Tool['gated'] =>
  function gated(what) {
    return 'code' in what
      ? `<script type="text/plain" ${attributes}>${what.code}</script>`
      : `<script type="text/plain" ${attributes} data-src="${what.src}"></script>`;
  };

const placetConfig = JSON.stringify({
  version: '2026-02-17',
  controller: { name: 'Example GmbH' },
  links: { privacyPolicy: '/datenschutz' },
  purposes: [
    { name: 'analytics', ...analytics },
    { name: 'newsletter', ...newsletter },
  ],
  services: [
    { name: 'session', basis: 'essential', purposes: [], title: essential.title },
    { name: 'analytics', basis: 'consent', purposes: ['analytics'], title: analytics.title },
    { name: 'newsletter', basis: 'consent', purposes: ['newsletter'], title: newsletter.title },
  ],
});

const placet = (name: string, title: string, head: string): Tool => ({
  name,
  title,
  head,
  files: {
    '/tool/placet.js': built(''),
    '/tool/placet-ui.js': built('-ui'),
    '/tool/placet-de.js': built('-de'),
    '/tool/placet-sweep.js': built('-sweep'),
    '/tool/config.json': placetConfig,
  },
  accept: 'button[data-action="accept-all"]',
  gated: script('data-service="analytics"'),
});

const inlineConfig = `<script type="application/json" data-placet-config>${placetConfig}</script><script src="/tool/placet.js"></script>`;
const preload = ['ui', 'de']
  .map((part) => `<link rel="modulepreload" href="/tool/placet-${part}.js">`)
  .join('');

/** Only for who has not decided yet: a returning visitor downloads nothing more. */
const hint = `<script>if (!/(^|; )klaro=/.test(document.cookie)) for (const part of ['ui', 'de'])
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: "/tool/placet-" + part + ".js" }))</script>`;

const klaroService = (name: string, texts: object) => ({
  name,
  purposes: [name],
  translations: { de: texts },
});
const klaroConfig = JSON.stringify({
  version: 1,
  lang: 'de',
  acceptAll: true,
  privacyPolicy: '/datenschutz',
  translations: { de: { purposes: { analytics: analytics.title, newsletter: newsletter.title } } },
  services: [
    { ...klaroService('session', essential), required: true },
    klaroService('analytics', analytics),
    klaroService('newsletter', newsletter),
  ],
});

const cookieConsentConfig = JSON.stringify({
  // its documentation's switch for automated browsers, which see no banner otherwise
  hideFromBots: false,
  categories: { necessary: { enabled: true, readOnly: true }, analytics: {}, newsletter: {} },
  language: {
    default: 'de',
    translations: {
      de: {
        consentModal: {
          title: 'Cookies auf dieser Website',
          description: `${analytics.title}: ${analytics.description} ${newsletter.title}: ${newsletter.description}`,
          acceptAllBtn: 'Alle akzeptieren',
          acceptNecessaryBtn: 'Alle ablehnen',
          showPreferencesBtn: 'Einstellungen',
          footer: '<a href="/datenschutz">Datenschutz</a>',
        },
        preferencesModal: {
          title: 'Einstellungen',
          acceptAllBtn: 'Alle akzeptieren',
          acceptNecessaryBtn: 'Alle ablehnen',
          savePreferencesBtn: 'Speichern',
          sections: [
            { ...essential, linkedCategory: 'necessary' },
            { ...analytics, linkedCategory: 'analytics' },
            { ...newsletter, linkedCategory: 'newsletter' },
          ],
        },
      },
    },
  },
});

const orejimeConfig = JSON.stringify({
  privacyPolicyUrl: '/datenschutz',
  purposes: [
    { id: 'session', ...essential, isMandatory: true },
    { id: 'analytics', ...analytics },
    { id: 'newsletter', ...newsletter },
  ],
});

/** The tools of a run, made when asked for: Placet must be built, and the others installed in this folder. */
export const tools: Readonly<Record<string, () => Tool>> = {
  placet: () => placet('placet', 'Placet', inlineConfig),
  klaro: () => ({
    name: 'klaro',
    title: 'Klaro 0.7.22',
    head: `<script>var klaroConfig = ${klaroConfig}</script><script defer src="/tool/klaro.js"></script>`,
    files: { '/tool/klaro.js': packaged('klaro/dist/klaro.js') },
    accept: '#klaro .cookie-notice .cm-btn-success',
    gated: script('data-type="text/javascript" data-name="analytics"'),
  }),
  'vanilla-cookieconsent': () => ({
    name: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent 3.1.0',
    head: `<link rel="stylesheet" href="/tool/cookieconsent.css"><script defer src="/tool/cookieconsent.umd.js"></script>
      <script type="module">CookieConsent.run(${cookieConsentConfig})</script>`,
    files: {
      '/tool/cookieconsent.css': packaged('vanilla-cookieconsent/dist/cookieconsent.css'),
      '/tool/cookieconsent.umd.js': packaged('vanilla-cookieconsent/dist/cookieconsent.umd.js'),
    },
    accept: '#cc-main .cm [data-role="all"]',
    gated: script('data-category="analytics"'),
  }),
  orejime: () => ({
    name: 'orejime',
    title: 'Orejime 3.2.1',
    head: `<script>window.orejimeConfig = ${orejimeConfig}</script><script src="/tool/orejime.js"></script>
      <link href="/tool/orejime.css" rel="stylesheet">`,
    files: {
      '/tool/orejime.js': packaged('orejime/dist/orejime-standard-de.js'),
      '/tool/orejime.css': packaged('orejime/dist/orejime-standard.css'),
    },
    accept: '.orejime-Banner .orejime-Banner-saveButton',
    gated: (what) =>
      `<template data-purpose="analytics"><script${'code' in what ? `>${what.code}` : ` src="${what.src}">`}</script></template>`,
  }),
  floor: () => ({
    name: 'floor',
    title: 'floor (by hand)',
    head: '<script defer src="/tool/floor.js"></script>',
    files: { '/tool/floor.js': own('floor.js') },
    accept: '#floor button',
    gated: script('data-service="analytics"'),
  }),
};

/** Other ways to set up Placet, measured for the time to the banner only. */
export const variants: Readonly<Record<string, () => Tool>> = {
  'placet-address': () =>
    placet(
      'placet-address',
      'Placet, config by address',
      '<script src="/tool/placet.js" data-config="/tool/config.json"></script>',
    ),
  'placet-hint': () =>
    placet('placet-hint', 'Placet, modulepreload where no cookie is', `${hint}${inlineConfig}`),
  'placet-preload': () => placet('placet-preload', 'Placet, with modulepreload', `${preload}${inlineConfig}`),
};
