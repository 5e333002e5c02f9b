import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Servizzi',
  processing: 'Ipproċessar',
  stores: 'Fejn tinżamm id-data',
  service: 'Servizz',
  status: 'Stat',
  location: 'Post',
  notes: 'Noti',
  essential: 'strettament meħtieġ',
  consent: 'kunsens',
  interest: 'interess leġittimu',
  active: 'attiv',
  planned: 'ippjanat',
  disabled: 'mitfi',
  yourChoice: 'L-għażla tiegħek',
  granted: 'permess',
  denied: 'irrifjutat',
  undecided: 'mhux deċiż',
  objected: 'oġġezzjoni magħmula',
  consentTool: 'Ġestjoni tal-kunsens',
  consentData: 'L-għażliet tiegħek, il-ħin tagħhom, il-verżjoni tal-politika u identifikatur każwali',
};

export default texts;
