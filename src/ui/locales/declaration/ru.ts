import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Сервисы',
  processing: 'Обработка',
  stores: 'Где хранятся данные',
  service: 'Сервис',
  status: 'Состояние',
  location: 'Место',
  notes: 'Примечания',
  essential: 'строго необходимо',
  consent: 'согласие',
  interest: 'законный интерес',
  active: 'активен',
  planned: 'планируется',
  disabled: 'отключён',
  yourChoice: 'Ваш выбор',
  granted: 'разрешено',
  denied: 'отклонено',
  undecided: 'не решено',
  objected: 'заявлено возражение',
  consentTool: 'Управление согласием',
  consentData: 'Ваш выбор, его время, версия политики и случайный идентификатор',
};

export default texts;
