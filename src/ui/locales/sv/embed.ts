import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'sv',
  direction: 'ltr',
  blocked: (what) => `Blockerat: ${what}`,
  explain: (provider) => `För att visa detta skulle din webbläsare hämta innehåll från ${provider}.`,
  transfer: 'Uppgifter skulle lämna Europeiska ekonomiska samarbetsområdet.',
  loadOnce: 'Läs in en gång',
  alwaysAllow: (service) => `Tillåt alltid ${service}`,
  settings: 'Inställningar',
};

export default texts;
