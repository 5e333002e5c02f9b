import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `ブロック中: ${what}`,
  wouldLoad: (what) =>
    `これを表示するには、ブラウザが ${what} からコンテンツを読み込み、そこにデータを送信します。`,
  loadOnce: '一度だけ読み込む',
  alwaysAllow: (what) => `${what} を常に許可`,
  settings: '設定',
};

export default texts;
