import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'lv',
  direction: 'ltr',
  stillRunning: 'Jūsu izvēle ir saglabāta. Tas, kas šajā lapā jau darbojas, apstājas, kad to pārlādējat.',
  reload: 'Pārlādēt lapu',
  close: 'Aizvērt',
};

export default texts;
