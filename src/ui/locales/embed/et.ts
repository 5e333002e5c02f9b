import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokeeritud: ${what}`,
  wouldLoad: (what) => `Selle näitamiseks laadib teie brauser sisu kohast ${what} ja saadab sinna andmeid.`,
  loadOnce: 'Laadi üks kord',
  alwaysAllow: (what) => `Luba alati ${what}`,
  settings: 'Seaded',
};

export default texts;
