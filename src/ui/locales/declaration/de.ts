import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Dienste',
  processing: 'Verarbeitungen',
  stores: 'Wo Daten liegen',
  service: 'Dienst',
  status: 'Status',
  location: 'Ort',
  notes: 'Hinweise',
  essential: 'unbedingt erforderlich',
  consent: 'Einwilligung',
  interest: 'berechtigtes Interesse',
  active: 'aktiv',
  planned: 'geplant',
  disabled: 'abgeschaltet',
  yourChoice: 'Ihre Entscheidung',
  granted: 'erlaubt',
  denied: 'abgelehnt',
  undecided: 'nicht entschieden',
  objected: 'widersprochen',
  consentTool: 'Einwilligungsverwaltung',
  consentData: 'Ihre Auswahl, ihr Zeitpunkt, die Version der Erklärung und eine Zufallskennung',
};

export default texts;
