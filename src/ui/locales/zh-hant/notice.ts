import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'zh-Hant',
  direction: 'ltr',
  stillRunning: '您的選擇已儲存。 此頁面上已在執行的內容會在您重新載入頁面後停止。',
  reload: '重新載入頁面',
  close: '關閉',
};

export default texts;
