import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `已阻止：${what}`,
  wouldLoad: (what) => `要显示此内容，您的浏览器会从 ${what} 加载内容并向其发送数据。`,
  loadOnce: '加载一次',
  alwaysAllow: (what) => `始终允许 ${what}`,
  settings: '设置',
};

export default texts;
