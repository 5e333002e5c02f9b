import type { DeclarationTexts } from '../../../consent/declaration-texts.js';

const texts: DeclarationTexts = {
  services: 'सेवाएँ',
  processing: 'प्रसंस्करण',
  stores: 'डेटा कहाँ रखा जाता है',
  service: 'सेवा',
  status: 'स्थिति',
  location: 'स्थान',
  notes: 'टिप्पणियाँ',
  essential: 'अत्यावश्यक',
  consent: 'सहमति',
  interest: 'वैध हित',
  active: 'सक्रिय',
  planned: 'नियोजित',
  disabled: 'बंद',
  yourChoice: 'आपका निर्णय',
  granted: 'अनुमत',
  denied: 'अस्वीकृत',
  undecided: 'निर्णय नहीं हुआ',
  objected: 'आपत्ति की गई',
  consentTool: 'सहमति प्रबंधन',
  consentData: 'आपके चुनाव, उनका समय, नीति का संस्करण और एक यादृच्छिक पहचानकर्ता',
};

export default texts;
