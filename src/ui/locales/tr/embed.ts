import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'tr',
  direction: 'ltr',
  blocked: (what) => `Engellendi: ${what}`,
  explain: (provider) => `Bunu göstermek için tarayıcınız şu sağlayıcıdan içerik yükler: ${provider}.`,
  transfer: 'Veriler Avrupa Ekonomik Alanı dışına çıkar.',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: (service) => `Her zaman izin ver: ${service}`,
  settings: 'Ayarlar',
};

export default texts;
