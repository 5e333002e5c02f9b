import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokeret: ${what}`,
  wouldLoad: (what) => `For at vise dette henter din browser indhold fra ${what} og sender data dertil.`,
  loadOnce: 'Indlæs én gang',
  alwaysAllow: (what) => `Tillad altid ${what}`,
  settings: 'Indstillinger',
};

export default texts;
