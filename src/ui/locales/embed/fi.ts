import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Estetty: ${what}`,
  wouldLoad: (what) =>
    `Tämän näyttämiseksi selaimesi lataa sisältöä palvelusta ${what} ja lähettää sinne tietoja.`,
  loadOnce: 'Lataa kerran',
  alwaysAllow: (what) => `Salli aina ${what}`,
  settings: 'Asetukset',
};

export default texts;
