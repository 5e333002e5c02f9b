import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'sl',
  direction: 'ltr',
  blocked: (what) => `Blokirano: ${what}`,
  explain: (provider) => `Za prikaz bi vaš brskalnik naložil vsebino ponudnika: ${provider}.`,
  transfer: 'Podatki bi zapustili Evropski gospodarski prostor.',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: (service) => `Vedno dovoli: ${service}`,
  settings: 'Nastavitve',
};

export default texts;
