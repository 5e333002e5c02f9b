import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Заблокировано: ${what}`,
  wouldLoad: (what) => `Чтобы показать это, браузер загружает содержимое с ${what} и отправляет туда данные.`,
  loadOnce: 'Загрузить один раз',
  alwaysAllow: (what) => `Всегда разрешать ${what}`,
  settings: 'Настройки',
};

export default texts;
