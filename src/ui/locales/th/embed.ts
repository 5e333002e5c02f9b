import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'th',
  direction: 'ltr',
  blocked: (what) => `ถูกบล็อก: ${what}`,
  explain: (provider) => `หากต้องการแสดงเนื้อหานี้ เบราว์เซอร์ของคุณจะโหลดเนื้อหาจาก ${provider}`,
  transfer: 'ข้อมูลจะถูกส่งออกนอกเขตเศรษฐกิจยุโรป',
  loadOnce: 'โหลดครั้งเดียว',
  alwaysAllow: (service) => `อนุญาต ${service} เสมอ`,
  settings: 'การตั้งค่า',
};

export default texts;
