import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'lt',
  direction: 'ltr',
  blocked: (what) => `Užblokuota: ${what}`,
  explain: (provider) => `Norėdama tai parodyti, naršyklė įkeltų turinį iš teikėjo: ${provider}.`,
  transfer: 'Duomenys būtų perduoti už Europos ekonominės erdvės ribų.',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: (service) => `Visada leisti: ${service}`,
  settings: 'Nustatymai',
};

export default texts;
