import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Usługi',
  processing: 'Czynności przetwarzania',
  stores: 'Gdzie przechowywane są dane',
  service: 'Usługa',
  status: 'Stan',
  location: 'Miejsce',
  notes: 'Uwagi',
  essential: 'niezbędna',
  consent: 'zgoda',
  interest: 'prawnie uzasadniony interes',
  active: 'aktywna',
  planned: 'planowana',
  disabled: 'wyłączona',
  yourChoice: 'Twój wybór',
  granted: 'dozwolona',
  denied: 'odrzucona',
  undecided: 'bez decyzji',
  objected: 'zgłoszono sprzeciw',
  consentTool: 'Zarządzanie zgodami',
  consentData: 'Twoje wybory, ich czas, wersja polityki i losowy identyfikator',
};

export default texts;
