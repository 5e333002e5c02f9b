import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Usluge',
  processing: 'Obrade',
  stores: 'Gdje se podaci čuvaju',
  service: 'Usluga',
  status: 'Stanje',
  location: 'Mjesto',
  notes: 'Napomene',
  essential: 'strogo nužno',
  consent: 'privola',
  interest: 'legitimni interes',
  active: 'aktivna',
  planned: 'planirana',
  disabled: 'isključena',
  yourChoice: 'Vaš odabir',
  granted: 'dopušteno',
  denied: 'odbijeno',
  undecided: 'nije odlučeno',
  objected: 'uložen prigovor',
  consentTool: 'Upravljanje privolama',
  consentData: 'Vaši odabiri, njihovo vrijeme, inačica pravila i nasumična oznaka',
};

export default texts;
