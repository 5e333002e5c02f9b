import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'tr',
  direction: 'ltr',
  stillRunning: 'Seçiminiz kaydedildi. Bu sayfada hâlihazırda çalışanlar, sayfayı yenilediğinizde durur.',
  reload: 'Sayfayı yenile',
  close: 'Kapat',
};

export default texts;
