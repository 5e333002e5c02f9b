import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokirano: ${what}`,
  wouldLoad: (what) => `Za prikaz vaš brskalnik naloži vsebino iz ${what} in tja pošlje podatke.`,
  loadOnce: 'Naloži enkrat',
  alwaysAllow: (what) => `Vedno dovoli ${what}`,
  settings: 'Nastavitve',
};

export default texts;
