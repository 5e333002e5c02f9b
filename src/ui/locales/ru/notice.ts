import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ru',
  direction: 'ltr',
  stillRunning:
    'Ваш выбор сохранён. То, что уже работает на этой странице, остановится, когда вы её перезагрузите.',
  reload: 'Перезагрузить страницу',
  close: 'Закрыть',
};

export default texts;
