import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Engellendi: ${what}`,
  wouldLoad: (what) =>
    `Bunu göstermek için tarayıcınız ${what} üzerinden içerik yükler ve oraya veri gönderir.`,
  loadOnce: 'Bir kez yükle',
  alwaysAllow: (what) => `${what} için her zaman izin ver`,
  settings: 'Ayarlar',
};

export default texts;
