import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'fa',
  direction: 'rtl',
  blocked: (what) => `مسدود: ${what}`,
  explain: (provider) => `برای نمایش این محتوا، مرورگر شما محتوایی را از ${provider} بارگیری می‌کند.`,
  transfer: 'داده‌ها به خارج از منطقهٔ اقتصادی اروپا منتقل می‌شود.',
  loadOnce: 'یک بار بارگیری',
  alwaysAllow: (service) => `همیشه مجاز: ${service}`,
  settings: 'تنظیمات',
};

export default texts;
