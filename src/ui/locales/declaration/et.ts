import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Teenused',
  processing: 'Töötlemistoimingud',
  stores: 'Kus andmeid hoitakse',
  service: 'Teenus',
  status: 'Olek',
  location: 'Asukoht',
  notes: 'Märkused',
  essential: 'hädavajalik',
  consent: 'nõusolek',
  interest: 'õigustatud huvi',
  active: 'aktiivne',
  planned: 'kavandatud',
  disabled: 'välja lülitatud',
  yourChoice: 'Teie valik',
  granted: 'lubatud',
  denied: 'keeldutud',
  undecided: 'otsustamata',
  objected: 'vaidlustatud',
  consentTool: 'Nõusolekute haldus',
  consentData: 'Teie valikud, nende aeg, tingimuste versioon ja juhuslik tunnus',
};

export default texts;
