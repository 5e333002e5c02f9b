import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Tjenester',
  processing: 'Behandlinger',
  stores: 'Hvor data oppbevares',
  service: 'Tjeneste',
  status: 'Status',
  location: 'Sted',
  notes: 'Merknader',
  essential: 'strengt nødvendig',
  consent: 'samtykke',
  interest: 'berettiget interesse',
  active: 'aktiv',
  planned: 'planlagt',
  disabled: 'slått av',
  yourChoice: 'Valget ditt',
  granted: 'tillatt',
  denied: 'avslått',
  undecided: 'ikke bestemt',
  objected: 'protestert',
  consentTool: 'Samtykkehåndtering',
  consentData: 'Valgene dine, tidspunktet, versjonen av erklæringen og en tilfeldig identifikator',
};

export default texts;
