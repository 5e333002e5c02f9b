import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'fr',
  direction: 'ltr',
  blocked: (what) => `Bloqué : ${what}`,
  explain: (provider) => `Pour afficher ce contenu, votre navigateur chargerait des données de ${provider}.`,
  transfer: 'Des données quitteraient l’Espace économique européen.',
  loadOnce: 'Charger une fois',
  alwaysAllow: (service) => `Toujours autoriser ${service}`,
  settings: 'Paramètres',
};

export default texts;
