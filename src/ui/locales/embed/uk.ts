import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Заблоковано: ${what}`,
  wouldLoad: (what) => `Щоб показати це, браузер завантажує вміст із ${what} і надсилає туди дані.`,
  loadOnce: 'Завантажити один раз',
  alwaysAllow: (what) => `Завжди дозволяти ${what}`,
  settings: 'Налаштування',
};

export default texts;
