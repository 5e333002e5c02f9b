import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'bg',
  direction: 'ltr',
  blocked: (what) => `Блокирано: ${what}`,
  explain: (provider) => `За да покаже това, браузърът Ви би заредил съдържание от ${provider}.`,
  transfer: 'Данните биха напуснали Европейското икономическо пространство.',
  loadOnce: 'Зареждане веднъж',
  alwaysAllow: (service) => `Винаги разрешаване: ${service}`,
  settings: 'Настройки',
};

export default texts;
