import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Servicii',
  processing: 'Prelucrări',
  stores: 'Unde sunt păstrate datele',
  service: 'Serviciu',
  status: 'Stare',
  location: 'Loc',
  notes: 'Observații',
  essential: 'strict necesar',
  consent: 'consimțământ',
  interest: 'interes legitim',
  active: 'activ',
  planned: 'planificat',
  disabled: 'dezactivat',
  yourChoice: 'Alegerea dvs.',
  granted: 'permis',
  denied: 'refuzat',
  undecided: 'nedecis',
  objected: 'opoziție exercitată',
  consentTool: 'Gestionarea consimțământului',
  consentData: 'Alegerile dvs., momentul lor, versiunea politicii și un identificator aleatoriu',
};

export default texts;
