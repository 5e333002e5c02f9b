import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'fi',
  direction: 'ltr',
  stillRunning:
    'Valintasi on tallennettu. Tällä sivulla jo käynnissä oleva pysähtyy, kun lataat sivun uudelleen.',
  reload: 'Lataa sivu uudelleen',
  close: 'Sulje',
};

export default texts;
