import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ko',
  direction: 'ltr',
  blocked: (what) => `차단됨: ${what}`,
  explain: (provider) =>
    `이 콘텐츠를 표시하려면 브라우저가 다음 제공자의 콘텐츠를 불러와야 합니다: ${provider}.`,
  transfer: '데이터가 유럽 경제 지역 밖으로 전송됩니다.',
  loadOnce: '한 번만 불러오기',
  alwaysAllow: (service) => `${service} 항상 허용`,
  settings: '설정',
};

export default texts;
