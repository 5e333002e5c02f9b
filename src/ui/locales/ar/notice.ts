import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ar',
  direction: 'rtl',
  stillRunning: 'تم حفظ اختيارك. ما يعمل بالفعل في هذه الصفحة يتوقف عند إعادة تحميلها.',
  reload: 'إعادة تحميل الصفحة',
  close: 'إغلاق',
};

export default texts;
