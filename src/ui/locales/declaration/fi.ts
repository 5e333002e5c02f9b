import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Palvelut',
  processing: 'Käsittelytoimet',
  stores: 'Missä tietoja säilytetään',
  service: 'Palvelu',
  status: 'Tila',
  location: 'Sijainti',
  notes: 'Huomautukset',
  essential: 'välttämätön',
  consent: 'suostumus',
  interest: 'oikeutettu etu',
  active: 'käytössä',
  planned: 'suunniteltu',
  disabled: 'poissa käytöstä',
  yourChoice: 'Valintasi',
  granted: 'sallittu',
  denied: 'hylätty',
  undecided: 'ei päätetty',
  objected: 'vastustettu',
  consentTool: 'Suostumusten hallinta',
  consentData: 'Valintasi, niiden aika, käytännön versio ja satunnainen tunniste',
};

export default texts;
