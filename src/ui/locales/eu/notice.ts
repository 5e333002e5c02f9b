import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'eu',
  direction: 'ltr',
  stillRunning:
    'Zure aukera gorde da. Orri honetan dagoeneko exekutatzen ari dena orria berriro kargatzean geldituko da.',
  reload: 'Kargatu berriro orria',
  close: 'Itxi',
};

export default texts;
