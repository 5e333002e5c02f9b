import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blocat: ${what}`,
  wouldLoad: (what) =>
    `Pentru a afișa acest conținut, browserul dvs. îl încarcă de la ${what} și trimite date acolo.`,
  loadOnce: 'Încarcă o dată',
  alwaysAllow: (what) => `Permite întotdeauna ${what}`,
  settings: 'Setări',
};

export default texts;
