import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'et',
  direction: 'ltr',
  blocked: (what) => `Blokeeritud: ${what}`,
  explain: (provider) => `Selle näitamiseks laadiks teie brauser sisu teenusepakkujalt: ${provider}.`,
  transfer: 'Andmed lahkuksid Euroopa Majanduspiirkonnast.',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: (service) => `Luba alati: ${service}`,
  settings: 'Seaded',
};

export default texts;
