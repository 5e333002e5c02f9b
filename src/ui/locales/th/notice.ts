import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'th',
  direction: 'ltr',
  stillRunning: 'บันทึกตัวเลือกของคุณแล้ว สิ่งที่ทำงานอยู่แล้วในหน้านี้จะหยุดเมื่อคุณโหลดหน้านี้ใหม่',
  reload: 'โหลดหน้าใหม่',
  close: 'ปิด',
};

export default texts;
