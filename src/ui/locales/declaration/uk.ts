import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Сервіси',
  processing: 'Обробка',
  stores: 'Де зберігаються дані',
  service: 'Сервіс',
  status: 'Стан',
  location: 'Місце',
  notes: 'Примітки',
  essential: 'суворо необхідно',
  consent: 'згода',
  interest: 'законний інтерес',
  active: 'активний',
  planned: 'запланований',
  disabled: 'вимкнений',
  yourChoice: 'Ваш вибір',
  granted: 'дозволено',
  denied: 'відхилено',
  undecided: 'не вирішено',
  objected: 'подано заперечення',
  consentTool: 'Керування згодою',
  consentData: 'Ваш вибір, його час, версія політики та випадковий ідентифікатор',
};

export default texts;
