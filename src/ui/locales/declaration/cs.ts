import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Služby',
  processing: 'Zpracování',
  stores: 'Kde jsou údaje uloženy',
  service: 'Služba',
  status: 'Stav',
  location: 'Místo',
  notes: 'Poznámky',
  essential: 'nezbytně nutné',
  consent: 'souhlas',
  interest: 'oprávněný zájem',
  active: 'aktivní',
  planned: 'plánovaná',
  disabled: 'vypnutá',
  yourChoice: 'Vaše volba',
  granted: 'povoleno',
  denied: 'odmítnuto',
  undecided: 'nerozhodnuto',
  objected: 'podána námitka',
  consentTool: 'Správa souhlasu',
  consentData: 'Vaše volby, jejich čas, verze zásad a náhodný identifikátor',
};

export default texts;
