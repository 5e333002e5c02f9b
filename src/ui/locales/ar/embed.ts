import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ar',
  direction: 'rtl',
  blocked: (what) => `محظور: ${what}`,
  explain: (provider) => `لعرض هذا المحتوى، سيحمّل متصفحك محتوى من ${provider}.`,
  transfer: 'ستُنقل البيانات إلى خارج المنطقة الاقتصادية الأوروبية.',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: (service) => `السماح دائمًا: ${service}`,
  settings: 'الإعدادات',
};

export default texts;
