import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'zh-Hans',
  direction: 'ltr',
  blocked: (what) => `已屏蔽：${what}`,
  explain: (provider) => `若要显示此内容，您的浏览器将从${provider}加载内容。`,
  transfer: '数据将传出欧洲经济区。',
  loadOnce: '加载一次',
  alwaysAllow: (service) => `始终允许${service}`,
  settings: '设置',
};

export default texts;
