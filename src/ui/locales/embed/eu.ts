import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blokeatuta: ${what}`,
  wouldLoad: (what) =>
    `Hau erakusteko, zure nabigatzaileak ${what} hornitzailearen edukia kargatzen du eta datuak bidaltzen dizkio.`,
  loadOnce: 'Kargatu behin',
  alwaysAllow: (what) => `Baimendu beti ${what}`,
  settings: 'Ezarpenak',
};

export default texts;
