import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'שירותים',
  processing: 'פעולות עיבוד',
  stores: 'היכן נשמרים הנתונים',
  service: 'שירות',
  status: 'מצב',
  location: 'מיקום',
  notes: 'הערות',
  essential: 'הכרחי',
  consent: 'הסכמה',
  interest: 'אינטרס לגיטימי',
  active: 'פעיל',
  planned: 'מתוכנן',
  disabled: 'מושבת',
  yourChoice: 'הבחירה שלך',
  granted: 'מותר',
  denied: 'נדחה',
  undecided: 'לא הוחלט',
  objected: 'הוגשה התנגדות',
  consentTool: 'ניהול הסכמה',
  consentData: 'הבחירות שלך, זמנן, גרסת המדיניות ומזהה אקראי',
};

export default texts;
