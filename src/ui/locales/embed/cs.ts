import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokováno: ${what}`,
  wouldLoad: (what) => `Aby se toto zobrazilo, načte váš prohlížeč obsah z ${what} a odešle tam údaje.`,
  loadOnce: 'Načíst jednou',
  alwaysAllow: (what) => `Vždy povolit ${what}`,
  settings: 'Nastavení',
};

export default texts;
