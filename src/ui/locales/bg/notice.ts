import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'bg',
  direction: 'ltr',
  stillRunning:
    'Изборът Ви е запазен. Това, което вече работи на тази страница, спира, когато я презаредите.',
  reload: 'Презареждане на страницата',
  close: 'Затваряне',
};

export default texts;
