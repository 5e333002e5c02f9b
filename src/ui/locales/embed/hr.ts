import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokirano: ${what}`,
  wouldLoad: (what) =>
    `Da bi se ovo prikazalo, vaš preglednik učitava sadržaj s ${what} i tamo šalje podatke.`,
  loadOnce: 'Učitaj jednom',
  alwaysAllow: (what) => `Uvijek dopusti ${what}`,
  settings: 'Postavke',
};

export default texts;
