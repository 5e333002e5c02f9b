import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ru',
  direction: 'ltr',
  blocked: (what) => `Заблокировано: ${what}`,
  explain: (provider) => `Чтобы показать это, ваш браузер загрузил бы содержимое поставщика: ${provider}.`,
  transfer: 'Данные были бы переданы за пределы Европейской экономической зоны.',
  loadOnce: 'Загрузить один раз',
  alwaysAllow: (service) => `Всегда разрешать: ${service}`,
  settings: 'Настройки',
};

export default texts;
