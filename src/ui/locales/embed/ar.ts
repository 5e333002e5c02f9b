import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `محظور: ${what}`,
  wouldLoad: (what) => `لعرض هذا، يحمّل متصفحك محتوى من ${what} ويرسل إليه بيانات.`,
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: (what) => `السماح دائمًا لـ ${what}`,
  settings: 'الإعدادات',
};

export default texts;
