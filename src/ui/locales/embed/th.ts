import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `ถูกบล็อก: ${what}`,
  wouldLoad: (what) => `ในการแสดงสิ่งนี้ เบราว์เซอร์ของคุณจะโหลดเนื้อหาจาก ${what} และส่งข้อมูลไปที่นั่น`,
  loadOnce: 'โหลดครั้งเดียว',
  alwaysAllow: (what) => `อนุญาต ${what} เสมอ`,
  settings: 'การตั้งค่า',
};

export default texts;
