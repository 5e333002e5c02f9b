import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokkert: ${what}`,
  wouldLoad: (what) => `For å vise dette laster nettleseren din innhold fra ${what} og sender data dit.`,
  loadOnce: 'Last én gang',
  alwaysAllow: (what) => `Tillat alltid ${what}`,
  settings: 'Innstillinger',
};

export default texts;
