import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'da',
  direction: 'ltr',
  blocked: (what) => `Blokeret: ${what}`,
  explain: (provider) => `For at vise dette ville din browser hente indhold fra ${provider}.`,
  transfer: 'Data ville forlade Det Europæiske Økonomiske Samarbejdsområde.',
  loadOnce: 'Indlæs én gang',
  alwaysAllow: (service) => `Tillad altid ${service}`,
  settings: 'Indstillinger',
};

export default texts;
