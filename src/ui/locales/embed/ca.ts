import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloquejat: ${what}`,
  wouldLoad: (what) => `Per mostrar això, el vostre navegador carrega contingut de ${what} i hi envia dades.`,
  loadOnce: 'Carrega una vegada',
  alwaysAllow: (what) => `Permet sempre ${what}`,
  settings: 'Configuració',
};

export default texts;
