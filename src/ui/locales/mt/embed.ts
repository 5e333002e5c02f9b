import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'mt',
  direction: 'ltr',
  blocked: (what) => `Imblukkat: ${what}`,
  explain: (provider) => `Biex juri dan, il-browser tiegħek itella’ kontenut mingħand: ${provider}.`,
  transfer: 'Id-data toħroġ miż-Żona Ekonomika Ewropea.',
  loadOnce: 'Itella’ darba',
  alwaysAllow: (service) => `Dejjem ippermetti: ${service}`,
  settings: 'Settings',
};

export default texts;
