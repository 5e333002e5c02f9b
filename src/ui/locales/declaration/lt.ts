import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Paslaugos',
  processing: 'Tvarkymas',
  stores: 'Kur laikomi duomenys',
  service: 'Paslauga',
  status: 'Būsena',
  location: 'Vieta',
  notes: 'Pastabos',
  essential: 'būtinai reikalinga',
  consent: 'sutikimas',
  interest: 'teisėtas interesas',
  active: 'aktyvi',
  planned: 'planuojama',
  disabled: 'išjungta',
  yourChoice: 'Jūsų pasirinkimas',
  granted: 'leista',
  denied: 'atsisakyta',
  undecided: 'nenuspręsta',
  objected: 'pareikštas prieštaravimas',
  consentTool: 'Sutikimų valdymas',
  consentData: 'Jūsų pasirinkimai, jų laikas, politikos versija ir atsitiktinis identifikatorius',
};

export default texts;
