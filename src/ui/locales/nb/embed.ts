import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'nb',
  direction: 'ltr',
  blocked: (what) => `Blokkert: ${what}`,
  explain: (provider) => `For å vise dette ville nettleseren din hente innhold fra ${provider}.`,
  transfer: 'Data ville forlate Det europeiske økonomiske samarbeidsområdet.',
  loadOnce: 'Last inn én gang',
  alwaysAllow: (service) => `Tillat alltid ${service}`,
  settings: 'Innstillinger',
};

export default texts;
