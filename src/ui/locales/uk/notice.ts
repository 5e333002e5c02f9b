import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'uk',
  direction: 'ltr',
  stillRunning:
    'Ваш вибір збережено. Те, що вже працює на цій сторінці, зупиниться, коли ви її перезавантажите.',
  reload: 'Перезавантажити сторінку',
  close: 'Закрити',
};

export default texts;
