import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'en',
  direction: 'ltr',
  blocked: (what) => `Blocked: ${what}`,
  explain: (provider) => `To show this, your browser would load content from ${provider}.`,
  transfer: 'Data would leave the European Economic Area.',
  loadOnce: 'Load once',
  alwaysAllow: (service) => `Always allow ${service}`,
  settings: 'Settings',
};

export default texts;
