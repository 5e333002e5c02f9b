import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'zh-Hant',
  direction: 'ltr',
  blocked: (what) => `已封鎖：${what}`,
  explain: (provider) => `若要顯示此內容，您的瀏覽器會從${provider}載入內容。`,
  transfer: '資料將傳出歐洲經濟區。',
  loadOnce: '載入一次',
  alwaysAllow: (service) => `一律允許${service}`,
  settings: '設定',
};

export default texts;
