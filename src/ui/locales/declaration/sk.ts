import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Služby',
  processing: 'Spracúvanie',
  stores: 'Kde sú údaje uložené',
  service: 'Služba',
  status: 'Stav',
  location: 'Miesto',
  notes: 'Poznámky',
  essential: 'nevyhnutne potrebné',
  consent: 'súhlas',
  interest: 'oprávnený záujem',
  active: 'aktívna',
  planned: 'plánovaná',
  disabled: 'vypnutá',
  yourChoice: 'Vaša voľba',
  granted: 'povolené',
  denied: 'odmietnuté',
  undecided: 'nerozhodnuté',
  objected: 'podaná námietka',
  consentTool: 'Správa súhlasu',
  consentData: 'Vaše voľby, ich čas, verzia zásad a náhodný identifikátor',
};

export default texts;
