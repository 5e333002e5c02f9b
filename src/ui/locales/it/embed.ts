import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'it',
  direction: 'ltr',
  blocked: (what) => `Bloccato: ${what}`,
  explain: (provider) => `Per mostrare questo contenuto, il browser caricherebbe dati da ${provider}.`,
  transfer: 'I dati uscirebbero dallo Spazio economico europeo.',
  loadOnce: 'Carica una volta',
  alwaysAllow: (service) => `Consenti sempre ${service}`,
  settings: 'Impostazioni',
};

export default texts;
