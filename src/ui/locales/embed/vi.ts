import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Đã chặn: ${what}`,
  wouldLoad: (what) => `Để hiển thị, trình duyệt của bạn tải nội dung từ ${what} và gửi dữ liệu đến đó.`,
  loadOnce: 'Tải một lần',
  alwaysAllow: (what) => `Luôn cho phép ${what}`,
  settings: 'Cài đặt',
};

export default texts;
