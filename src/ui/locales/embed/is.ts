import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Lokað á: ${what}`,
  wouldLoad: (what) => `Til að birta þetta sækir vafrinn þinn efni frá ${what} og sendir gögn þangað.`,
  loadOnce: 'Hlaða einu sinni',
  alwaysAllow: (what) => `Leyfa alltaf ${what}`,
  settings: 'Stillingar',
};

export default texts;
