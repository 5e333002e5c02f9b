import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Zerbitzuak',
  processing: 'Tratamenduak',
  stores: 'Datuak non gordetzen diren',
  service: 'Zerbitzua',
  status: 'Egoera',
  location: 'Lekua',
  notes: 'Oharrak',
  essential: 'guztiz beharrezkoa',
  consent: 'baimena',
  interest: 'interes legitimoa',
  active: 'aktibo',
  planned: 'aurreikusita',
  disabled: 'desgaituta',
  yourChoice: 'Zure erabakia',
  granted: 'baimenduta',
  denied: 'ukatuta',
  undecided: 'erabaki gabe',
  objected: 'aurka eginda',
  consentTool: 'Baimenen kudeaketa',
  consentData: 'Zure erabakiak, haien unea, politikaren bertsioa eta ausazko identifikatzaile bat',
};

export default texts;
