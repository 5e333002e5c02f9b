import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Pakalpojumi',
  processing: 'Apstrāde',
  stores: 'Kur glabājas dati',
  service: 'Pakalpojums',
  status: 'Statuss',
  location: 'Vieta',
  notes: 'Piezīmes',
  essential: 'noteikti nepieciešams',
  consent: 'piekrišana',
  interest: 'leģitīmās intereses',
  active: 'aktīvs',
  planned: 'plānots',
  disabled: 'izslēgts',
  yourChoice: 'Jūsu izvēle',
  granted: 'atļauts',
  denied: 'noraidīts',
  undecided: 'nav izlemts',
  objected: 'izteikti iebildumi',
  consentTool: 'Piekrišanas pārvaldība',
  consentData: 'Jūsu izvēles, to laiks, politikas versija un nejaušs identifikators',
};

export default texts;
