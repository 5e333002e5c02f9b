import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloķēts: ${what}`,
  wouldLoad: (what) => `Lai to parādītu, jūsu pārlūkprogramma ielādē saturu no ${what} un nosūta tur datus.`,
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: (what) => `Vienmēr atļaut ${what}`,
  settings: 'Iestatījumi',
};

export default texts;
