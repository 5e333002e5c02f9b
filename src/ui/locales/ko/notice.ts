import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'ko',
  direction: 'ltr',
  stillRunning: '선택이 저장되었습니다. 이 페이지에서 이미 실행 중인 것은 페이지를 새로고침하면 멈춥니다.',
  reload: '페이지 새로고침',
  close: '닫기',
};

export default texts;
