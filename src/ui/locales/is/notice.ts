import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'is',
  direction: 'ltr',
  stillRunning:
    'Val þitt hefur verið vistað. Það sem þegar er í gangi á þessari síðu stöðvast þegar þú endurhleður hana.',
  reload: 'Endurhlaða síðu',
  close: 'Loka',
};

export default texts;
