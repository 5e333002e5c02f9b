import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Servizi',
  processing: 'Trattamenti',
  stores: 'Dove sono conservati i dati',
  service: 'Servizio',
  status: 'Stato',
  location: 'Luogo',
  notes: 'Note',
  essential: 'strettamente necessario',
  consent: 'consenso',
  interest: 'legittimo interesse',
  active: 'attivo',
  planned: 'previsto',
  disabled: 'disattivato',
  yourChoice: 'La Sua scelta',
  granted: 'consentito',
  denied: 'rifiutato',
  undecided: 'non deciso',
  objected: 'opposizione presentata',
  consentTool: 'Gestione del consenso',
  consentData: 'Le Sue scelte, la loro data, la versione dell’informativa e un identificatore casuale',
};

export default texts;
