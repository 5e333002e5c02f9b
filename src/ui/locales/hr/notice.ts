import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'hr',
  direction: 'ltr',
  stillRunning:
    'Vaš je odabir spremljen. Ono što na ovoj stranici već radi zaustavlja se kad je ponovno učitate.',
  reload: 'Ponovno učitaj stranicu',
  close: 'Zatvori',
};

export default texts;
