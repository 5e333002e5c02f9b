import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `已封鎖：${what}`,
  wouldLoad: (what) => `若要顯示此內容，您的瀏覽器會從 ${what} 載入內容並向其傳送資料。`,
  loadOnce: '載入一次',
  alwaysAllow: (what) => `一律允許 ${what}`,
  settings: '設定',
};

export default texts;
