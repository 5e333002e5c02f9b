import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'hu',
  direction: 'ltr',
  stillRunning: 'A választását mentettük. Ami ezen az oldalon már fut, az oldal újratöltésekor leáll.',
  reload: 'Oldal újratöltése',
  close: 'Bezárás',
};

export default texts;
