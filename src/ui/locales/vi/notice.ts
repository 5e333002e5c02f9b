import type { NoticeTexts } from '../../notice/notice-texts.js';

const texts: NoticeTexts = {
  language: 'vi',
  direction: 'ltr',
  stillRunning:
    'Lựa chọn của bạn đã được lưu. Những gì đang chạy trên trang này sẽ dừng khi bạn tải lại trang.',
  reload: 'Tải lại trang',
  close: 'Đóng',
};

export default texts;
