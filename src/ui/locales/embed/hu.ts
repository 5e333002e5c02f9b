import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Letiltva: ${what}`,
  wouldLoad: (what) =>
    `Ennek megjelenítéséhez a böngészője tartalmat tölt be innen: ${what}, és adatokat küld oda.`,
  loadOnce: 'Betöltés egyszer',
  alwaysAllow: (what) => `Mindig engedélyezve: ${what}`,
  settings: 'Beállítások',
};

export default texts;
