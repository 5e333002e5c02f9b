import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `חסום: ${what}`,
  wouldLoad: (what) => `כדי להציג זאת, הדפדפן שלך טוען תוכן מ-${what} ושולח לשם נתונים.`,
  loadOnce: 'טעינה חד-פעמית',
  alwaysAllow: (what) => `לאפשר תמיד את ${what}`,
  settings: 'הגדרות',
};

export default texts;
