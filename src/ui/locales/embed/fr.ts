import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloqué : ${what}`,
  wouldLoad: (what) =>
    `Pour afficher ceci, votre navigateur charge du contenu de ${what} et y envoie des données.`,
  loadOnce: 'Charger une fois',
  alwaysAllow: (what) => `Toujours autoriser ${what}`,
  settings: 'Paramètres',
};

export default texts;
