import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'sk',
  direction: 'ltr',
  stillRunning: 'Vaša voľba bola uložená. Čo na tejto stránke už beží, sa zastaví, keď ju znova načítate.',
  reload: 'Znova načítať stránku',
  close: 'Zavrieť',
};

export default texts;
