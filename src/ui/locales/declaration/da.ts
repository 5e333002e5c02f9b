import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Tjenester',
  processing: 'Behandlinger',
  stores: 'Hvor data opbevares',
  service: 'Tjeneste',
  status: 'Status',
  location: 'Sted',
  notes: 'Bemærkninger',
  essential: 'strengt nødvendig',
  consent: 'samtykke',
  interest: 'legitim interesse',
  active: 'aktiv',
  planned: 'planlagt',
  disabled: 'slået fra',
  yourChoice: 'Dit valg',
  granted: 'tilladt',
  denied: 'afvist',
  undecided: 'ikke besluttet',
  objected: 'gjort indsigelse',
  consentTool: 'Samtykkehåndtering',
  consentData: 'Dine valg, deres tidspunkt, politikkens version og en tilfældig identifikator',
};

export default texts;
