import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `مسدود: ${what}`,
  wouldLoad: (what) => `برای نمایش این، مرورگر شما محتوایی از ${what} بارگیری می‌کند و داده به آنجا می‌فرستد.`,
  loadOnce: 'یک بار بارگیری شود',
  alwaysAllow: (what) => `همیشه اجازه به ${what}`,
  settings: 'تنظیمات',
};

export default texts;
