import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'id',
  direction: 'ltr',
  blocked: (what) => `Diblokir: ${what}`,
  explain: (provider) => `Untuk menampilkan ini, browser Anda akan memuat konten dari ${provider}.`,
  transfer: 'Data akan keluar dari Wilayah Ekonomi Eropa.',
  loadOnce: 'Muat sekali',
  alwaysAllow: (service) => `Selalu izinkan ${service}`,
  settings: 'Pengaturan',
};

export default texts;
