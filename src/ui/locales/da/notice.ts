import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'da',
  direction: 'ltr',
  stillRunning: 'Dit valg er gemt. Det, der allerede kører på denne side, stopper, når du genindlæser den.',
  reload: 'Genindlæs siden',
  close: 'Luk',
};

export default texts;
