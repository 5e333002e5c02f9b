import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Imblukkat: ${what}`,
  wouldLoad: (what) =>
    `Biex juri dan, il-browser tiegħek jgħabbi kontenut minn ${what} u jibgħat id-data hemm.`,
  loadOnce: 'Għabbi darba',
  alwaysAllow: (what) => `Ħalli dejjem ${what}`,
  settings: 'Settings',
};

export default texts;
