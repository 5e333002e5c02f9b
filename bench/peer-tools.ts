import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { analytics, essential, newsletter, script, type Tool } from './tool.js';

const require = createRequire(import.meta.url);
const packaged = (file: string): string => readFileSync(require.resolve(file), 'utf8');

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

/** The consent managers that Placet is compared with; they are installed in this folder. */
export const peerTools: Readonly<Record<string, () => Tool>> = {
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
};
