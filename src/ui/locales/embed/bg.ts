import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Блокирано: ${what}`,
  wouldLoad: (what) =>
    `За да се покаже това, браузърът Ви зарежда съдържание от ${what} и изпраща данни там.`,
  loadOnce: 'Зареждане веднъж',
  alwaysAllow: (what) => `Винаги разрешавай ${what}`,
  settings: 'Настройки',
};

export default texts;
