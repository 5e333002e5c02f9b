import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'sk',
  direction: 'ltr',
  blocked: (what) => `Blokované: ${what}`,
  explain: (provider) => `Na zobrazenie by váš prehliadač načítal obsah od poskytovateľa: ${provider}.`,
  transfer: 'Údaje by opustili Európsky hospodársky priestor.',
  loadOnce: 'Načítať raz',
  alwaysAllow: (service) => `Vždy povoliť: ${service}`,
  settings: 'Nastavenia',
};

export default texts;
