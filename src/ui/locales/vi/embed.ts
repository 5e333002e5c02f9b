import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'vi',
  direction: 'ltr',
  blocked: (what) => `Đã chặn: ${what}`,
  explain: (provider) => `Để hiển thị nội dung này, trình duyệt của bạn sẽ tải dữ liệu từ ${provider}.`,
  transfer: 'Dữ liệu sẽ rời khỏi Khu vực Kinh tế Châu Âu.',
  loadOnce: 'Tải một lần',
  alwaysAllow: (service) => `Luôn cho phép ${service}`,
  settings: 'Cài đặt',
};

export default texts;
