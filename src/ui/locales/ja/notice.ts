import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ja',
  direction: 'ltr',
  stillRunning: '選択を保存しました。 このページですでに動いているものは、再読み込みすると停止します。',
  reload: 'ページを再読み込み',
  close: '閉じる',
};

export default texts;
