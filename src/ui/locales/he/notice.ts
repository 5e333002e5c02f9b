import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'he',
  direction: 'rtl',
  stillRunning: 'הבחירה שלך נשמרה. מה שכבר פועל בדף זה נעצר כשטוענים אותו מחדש.',
  reload: 'טעינת הדף מחדש',
  close: 'סגירה',
};

export default texts;
