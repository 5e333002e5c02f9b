import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Storitve',
  processing: 'Obdelave',
  stores: 'Kje se hranijo podatki',
  service: 'Storitev',
  status: 'Stanje',
  location: 'Kraj',
  notes: 'Opombe',
  essential: 'nujno potrebno',
  consent: 'privolitev',
  interest: 'zakoniti interes',
  active: 'dejavna',
  planned: 'načrtovana',
  disabled: 'izklopljena',
  yourChoice: 'Vaša izbira',
  granted: 'dovoljeno',
  denied: 'zavrnjeno',
  undecided: 'neodločeno',
  objected: 'ugovor podan',
  consentTool: 'Upravljanje privolitev',
  consentData: 'Vaše izbire, njihov čas, različica politike in naključna oznaka',
};

export default texts;
