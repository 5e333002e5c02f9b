import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'sv',
  direction: 'ltr',
  stillRunning: 'Ditt val har sparats. Det som redan körs på den här sidan stannar när du läser in den igen.',
  reload: 'Läs in sidan igen',
  close: 'Stäng',
};

export default texts;
