import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blockiert: ${what}`,
  wouldLoad: (what) => `Um dies zu zeigen, lädt Ihr Browser Inhalte von ${what} und sendet Daten dorthin.`,
  loadOnce: 'Einmal laden',
  alwaysAllow: (what) => `${what} immer erlauben`,
  settings: 'Einstellungen',
};

export default texts;
