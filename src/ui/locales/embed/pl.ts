import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Zablokowano: ${what}`,
  wouldLoad: (what) => `Aby to pokazać, przeglądarka wczytuje treści od ${what} i wysyła tam dane.`,
  loadOnce: 'Wczytaj raz',
  alwaysAllow: (what) => `Zawsze zezwalaj: ${what}`,
  settings: 'Ustawienia',
};

export default texts;
