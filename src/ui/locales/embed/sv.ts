import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blockerat: ${what}`,
  wouldLoad: (what) => `För att visa detta laddar din webbläsare innehåll från ${what} och skickar data dit.`,
  loadOnce: 'Ladda en gång',
  alwaysAllow: (what) => `Tillåt alltid ${what}`,
  settings: 'Inställningar',
};

export default texts;
