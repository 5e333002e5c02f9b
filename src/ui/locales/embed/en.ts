import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blocked: ${what}`,
  wouldLoad: (what) => `To show this, your browser loads content from ${what} and sends data there.`,
  loadOnce: 'Load once',
  alwaysAllow: (what) => `Always allow ${what}`,
  settings: 'Settings',
};

export default texts;
