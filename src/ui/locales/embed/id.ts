import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Diblokir: ${what}`,
  wouldLoad: (what) =>
    `Untuk menampilkan ini, peramban Anda memuat konten dari ${what} dan mengirim data ke sana.`,
  loadOnce: 'Muat sekali',
  alwaysAllow: (what) => `Selalu izinkan ${what}`,
  settings: 'Pengaturan',
};

export default texts;
