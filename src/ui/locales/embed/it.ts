import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloccato: ${what}`,
  wouldLoad: (what) => `Per mostrare questo, il Suo browser carica contenuti da ${what} e vi invia dati.`,
  loadOnce: 'Carica una volta',
  alwaysAllow: (what) => `Consenti sempre ${what}`,
  settings: 'Impostazioni',
};

export default texts;
