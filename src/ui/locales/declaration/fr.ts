import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Services',
  processing: 'Traitements',
  stores: 'Où les données sont conservées',
  service: 'Service',
  status: 'État',
  location: 'Lieu',
  notes: 'Remarques',
  essential: 'strictement nécessaire',
  consent: 'consentement',
  interest: 'intérêt légitime',
  active: 'actif',
  planned: 'prévu',
  disabled: 'désactivé',
  yourChoice: 'Votre choix',
  granted: 'autorisé',
  denied: 'refusé',
  undecided: 'sans décision',
  objected: 'opposition exercée',
  consentTool: 'Gestion du consentement',
  consentData: 'Vos choix, leur date, la version de la politique et un identifiant aléatoire',
};

export default texts;
