import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'fa',
  direction: 'rtl',
  stillRunning: 'انتخاب شما ذخیره شد. آنچه اکنون در این صفحه اجرا می‌شود، با بارگذاری دوبارهٔ آن متوقف می‌شود.',
  reload: 'بارگذاری دوبارهٔ صفحه',
  close: 'بستن',
};

export default texts;
