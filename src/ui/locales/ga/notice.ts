import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ga',
  direction: 'ltr',
  stillRunning:
    'Tá do rogha sábháilte. Stopfaidh a bhfuil ar siúl cheana ar an leathanach seo nuair a athlódálann tú é.',
  reload: 'Athlódáil an leathanach',
  close: 'Dún',
};

export default texts;
