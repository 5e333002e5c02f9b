import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'cs',
  direction: 'ltr',
  blocked: (what) => `Blokováno: ${what}`,
  explain: (provider) => `K zobrazení by váš prohlížeč načetl obsah od poskytovatele: ${provider}.`,
  transfer: 'Údaje by opustily Evropský hospodářský prostor.',
  loadOnce: 'Načíst jednou',
  alwaysAllow: (service) => `Vždy povolit: ${service}`,
  settings: 'Nastavení',
};

export default texts;
