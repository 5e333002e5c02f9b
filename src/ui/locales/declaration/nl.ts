import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Diensten',
  processing: 'Verwerkingen',
  stores: 'Waar gegevens worden bewaard',
  service: 'Dienst',
  status: 'Status',
  location: 'Locatie',
  notes: 'Opmerkingen',
  essential: 'strikt noodzakelijk',
  consent: 'toestemming',
  interest: 'gerechtvaardigd belang',
  active: 'actief',
  planned: 'gepland',
  disabled: 'uitgeschakeld',
  yourChoice: 'Uw keuze',
  granted: 'toegestaan',
  denied: 'geweigerd',
  undecided: 'niet beslist',
  objected: 'bezwaar gemaakt',
  consentTool: 'Toestemmingsbeheer',
  consentData: 'Uw keuzes, het tijdstip, de versie van de verklaring en een willekeurige identificatie',
};

export default texts;
