import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ro',
  direction: 'ltr',
  blocked: (what) => `Blocat: ${what}`,
  explain: (provider) => `Pentru a afișa acest conținut, browserul ar încărca date de la ${provider}.`,
  transfer: 'Datele ar părăsi Spațiul Economic European.',
  loadOnce: 'Încarcă o dată',
  alwaysAllow: (service) => `Permite întotdeauna ${service}`,
  settings: 'Setări',
};

export default texts;
