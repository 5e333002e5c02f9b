import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'de',
  direction: 'ltr',
  blocked: (what) => `Blockiert: ${what}`,
  explain: (provider) => `Um dies zu zeigen, würde Ihr Browser Inhalte von ${provider} laden.`,
  transfer: 'Dabei würden Daten den Europäischen Wirtschaftsraum verlassen.',
  loadOnce: 'Einmal laden',
  alwaysAllow: (service) => `${service} immer erlauben`,
  settings: 'Einstellungen',
};

export default texts;
