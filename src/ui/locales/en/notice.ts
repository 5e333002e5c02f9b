import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'en',
  direction: 'ltr',
  stillRunning: 'Your choice is saved. What already runs on this page stops when you reload it.',
  reload: 'Reload page',
  close: 'Close',
};

export default texts;
