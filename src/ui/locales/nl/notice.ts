import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'nl',
  direction: 'ltr',
  stillRunning:
    'Uw keuze is opgeslagen. Wat op deze pagina al actief is, stopt wanneer u de pagina opnieuw laadt.',
  reload: 'Pagina opnieuw laden',
  close: 'Sluiten',
};

export default texts;
