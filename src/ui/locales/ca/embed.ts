import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ca',
  direction: 'ltr',
  blocked: (what) => `Bloquejat: ${what}`,
  explain: (provider) =>
    `Per mostrar això, el navegador carregaria contingut del proveïdor següent: ${provider}.`,
  transfer: 'Les dades sortirien de l’Espai Econòmic Europeu.',
  loadOnce: 'Carrega una vegada',
  alwaysAllow: (service) => `Permet sempre ${service}`,
  settings: 'Configuració',
};

export default texts;
