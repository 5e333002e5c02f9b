import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'nb',
  direction: 'ltr',
  stillRunning:
    'Valget ditt er lagret. Det som allerede kjører på denne siden, stopper når du laster den inn på nytt.',
  reload: 'Last inn siden på nytt',
  close: 'Lukk',
};

export default texts;
