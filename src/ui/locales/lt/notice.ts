import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'lt',
  direction: 'ltr',
  stillRunning:
    'Jūsų pasirinkimas išsaugotas. Tai, kas šiame puslapyje jau veikia, sustos, kai jį įkelsite iš naujo.',
  reload: 'Įkelti puslapį iš naujo',
  close: 'Uždaryti',
};

export default texts;
