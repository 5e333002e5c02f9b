import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'hr',
  direction: 'ltr',
  blocked: (what) => `Blokirano: ${what}`,
  explain: (provider) => `Za prikaz bi vaš preglednik učitao sadržaj pružatelja: ${provider}.`,
  transfer: 'Podaci bi napustili Europski gospodarski prostor.',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: (service) => `Uvijek dopusti: ${service}`,
  settings: 'Postavke',
};

export default texts;
