import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Услуги',
  processing: 'Обработване',
  stores: 'Къде се съхраняват данните',
  service: 'Услуга',
  status: 'Състояние',
  location: 'Място',
  notes: 'Бележки',
  essential: 'строго необходимо',
  consent: 'съгласие',
  interest: 'законен интерес',
  active: 'активна',
  planned: 'планирана',
  disabled: 'изключена',
  yourChoice: 'Вашият избор',
  granted: 'разрешена',
  denied: 'отказана',
  undecided: 'без решение',
  objected: 'възразено',
  consentTool: 'Управление на съгласието',
  consentData: 'Вашият избор, неговото време, версията на политиката и случаен идентификатор',
};

export default texts;
