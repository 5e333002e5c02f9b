import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'uk',
  direction: 'ltr',
  blocked: (what) => `Заблоковано: ${what}`,
  explain: (provider) => `Щоб показати це, ваш браузер завантажив би вміст постачальника: ${provider}.`,
  transfer: 'Дані було б передано за межі Європейської економічної зони.',
  loadOnce: 'Завантажити один раз',
  alwaysAllow: (service) => `Завжди дозволяти: ${service}`,
  settings: 'Налаштування',
};

export default texts;
