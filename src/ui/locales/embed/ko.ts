import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `차단됨: ${what}`,
  wouldLoad: (what) =>
    `이것을 표시하려면 브라우저가 ${what}에서 콘텐츠를 불러오고 그곳으로 데이터를 보냅니다.`,
  loadOnce: '한 번만 불러오기',
  alwaysAllow: (what) => `${what} 항상 허용`,
  settings: '설정',
};

export default texts;
