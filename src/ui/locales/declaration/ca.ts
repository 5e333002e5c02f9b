import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Serveis',
  processing: 'Tractaments',
  stores: 'On es guarden les dades',
  service: 'Servei',
  status: 'Estat',
  location: 'Lloc',
  notes: 'Notes',
  essential: 'estrictament necessari',
  consent: 'consentiment',
  interest: 'interès legítim',
  active: 'actiu',
  planned: 'previst',
  disabled: 'desactivat',
  yourChoice: 'La vostra decisió',
  granted: 'permès',
  denied: 'rebutjat',
  undecided: 'sense decidir',
  objected: 'oposició feta',
  consentTool: 'Gestió del consentiment',
  consentData: 'Les vostres decisions, el moment, la versió de la política i un identificador aleatori',
};

export default texts;
