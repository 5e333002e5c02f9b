import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Geblokkeerd: ${what}`,
  wouldLoad: (what) => `Om dit te tonen laadt uw browser inhoud van ${what} en stuurt er gegevens naartoe.`,
  loadOnce: 'Eén keer laden',
  alwaysAllow: (what) => `${what} altijd toestaan`,
  settings: 'Instellingen',
};

export default texts;
