import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'pl',
  direction: 'ltr',
  blocked: (what) => `Zablokowano: ${what}`,
  explain: (provider) => `Aby to wyświetlić, przeglądarka pobrałaby treści od dostawcy: ${provider}.`,
  transfer: 'Dane opuściłyby Europejski Obszar Gospodarczy.',
  loadOnce: 'Wczytaj raz',
  alwaysAllow: (service) => `Zawsze zezwalaj: ${service}`,
  settings: 'Ustawienia',
};

export default texts;
