import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'Þjónustur',
  processing: 'Vinnsla',
  stores: 'Hvar gögn eru geymd',
  service: 'Þjónusta',
  status: 'Staða',
  location: 'Staður',
  notes: 'Athugasemdir',
  essential: 'bráðnauðsynlegt',
  consent: 'samþykki',
  interest: 'lögmætir hagsmunir',
  active: 'virk',
  planned: 'fyrirhuguð',
  disabled: 'óvirk',
  yourChoice: 'Val þitt',
  granted: 'leyft',
  denied: 'hafnað',
  undecided: 'óákveðið',
  objected: 'andmælt',
  consentTool: 'Umsjón samþykkis',
  consentData: 'Val þitt, tími þess, útgáfa stefnunnar og slembiauðkenni',
};

export default texts;
