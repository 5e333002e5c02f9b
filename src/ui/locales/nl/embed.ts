import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'nl',
  direction: 'ltr',
  blocked: (what) => `Geblokkeerd: ${what}`,
  explain: (provider) => `Om dit te tonen, zou uw browser inhoud laden van ${provider}.`,
  transfer: 'Gegevens zouden de Europese Economische Ruimte verlaten.',
  loadOnce: 'Eén keer laden',
  alwaysAllow: (service) => `${service} altijd toestaan`,
  settings: 'Instellingen',
};

export default texts;
