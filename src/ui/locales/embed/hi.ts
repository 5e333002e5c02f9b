import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `अवरुद्ध: ${what}`,
  wouldLoad: (what) => `इसे दिखाने के लिए आपका ब्राउज़र ${what} से सामग्री लोड करता है और वहाँ डेटा भेजता है।`,
  loadOnce: 'एक बार लोड करें',
  alwaysAllow: (what) => `${what} को हमेशा अनुमति दें`,
  settings: 'सेटिंग्स',
};

export default texts;
