import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'he',
  direction: 'rtl',
  blocked: (what) => `חסום: ${what}`,
  explain: (provider) => `כדי להציג זאת, הדפדפן שלך יטען תוכן מאת ${provider}.`,
  transfer: 'הנתונים יועברו אל מחוץ לאזור הכלכלי האירופי.',
  loadOnce: 'טעינה חד־פעמית',
  alwaysAllow: (service) => `לאפשר תמיד: ${service}`,
  settings: 'הגדרות',
};

export default texts;
