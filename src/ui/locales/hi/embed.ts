import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'hi',
  direction: 'ltr',
  blocked: (what) => `अवरुद्ध: ${what}`,
  explain: (provider) => `इसे दिखाने के लिए आपका ब्राउज़र ${provider} से सामग्री लोड करेगा।`,
  transfer: 'डेटा यूरोपीय आर्थिक क्षेत्र से बाहर जाएगा।',
  loadOnce: 'एक बार लोड करें',
  alwaysAllow: (service) => `हमेशा अनुमति दें: ${service}`,
  settings: 'सेटिंग',
};

export default texts;
