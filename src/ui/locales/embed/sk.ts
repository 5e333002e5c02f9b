import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokované: ${what}`,
  wouldLoad: (what) => `Aby sa toto zobrazilo, váš prehliadač načíta obsah z ${what} a odošle tam údaje.`,
  loadOnce: 'Načítať raz',
  alwaysAllow: (what) => `Vždy povoliť ${what}`,
  settings: 'Nastavenia',
};

export default texts;
