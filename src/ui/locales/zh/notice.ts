import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'zh-Hans',
  direction: 'ltr',
  stillRunning: '您的选择已保存。 此页面上已在运行的内容会在您重新加载页面后停止。',
  reload: '重新加载页面',
  close: '关闭',
};

export default texts;
