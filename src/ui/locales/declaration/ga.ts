import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Seirbhísí',
  processing: 'Próiseáil',
  stores: 'Cá gcoinnítear sonraí',
  service: 'Seirbhís',
  status: 'Stádas',
  location: 'Suíomh',
  notes: 'Nótaí',
  essential: 'fíor-riachtanach',
  consent: 'toiliú',
  interest: 'leas dlisteanach',
  active: 'gníomhach',
  planned: 'beartaithe',
  disabled: 'díchumasaithe',
  yourChoice: 'Do rogha',
  granted: 'ceadaithe',
  denied: 'diúltaithe',
  undecided: 'gan chinneadh',
  objected: 'agóid déanta',
  consentTool: 'Bainistíocht toilithe',
  consentData: 'Do roghanna, a n-am, leagan an bheartais agus aitheantóir randamach',
};

export default texts;
