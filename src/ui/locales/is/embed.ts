import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'is',
  direction: 'ltr',
  blocked: (what) => `Lokað: ${what}`,
  explain: (provider) =>
    `Til að sýna þetta myndi vafrinn þinn sækja efni frá eftirfarandi aðila: ${provider}.`,
  transfer: 'Gögn færu út fyrir Evrópska efnahagssvæðið.',
  loadOnce: 'Hlaða einu sinni',
  alwaysAllow: (service) => `Leyfa alltaf: ${service}`,
  settings: 'Stillingar',
};

export default texts;
