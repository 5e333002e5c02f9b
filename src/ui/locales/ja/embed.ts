import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ja',
  direction: 'ltr',
  blocked: (what) => `ブロック中: ${what}`,
  explain: (provider) => `これを表示すると、ブラウザーが${provider}からコンテンツを読み込みます。`,
  transfer: 'データは欧州経済領域の外に送られます。',
  loadOnce: '今回だけ読み込む',
  alwaysAllow: (service) => `${service}を常に許可`,
  settings: '設定',
};

export default texts;
