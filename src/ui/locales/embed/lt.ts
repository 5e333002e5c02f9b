import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Užblokuota: ${what}`,
  wouldLoad: (what) =>
    `Kad tai būtų parodyta, jūsų naršyklė įkelia turinį iš ${what} ir siunčia ten duomenis.`,
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: (what) => `Visada leisti ${what}`,
  settings: 'Nustatymai',
};

export default texts;
