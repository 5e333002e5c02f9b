import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'lv',
  direction: 'ltr',
  blocked: (what) => `Bloķēts: ${what}`,
  explain: (provider) =>
    `Lai to parādītu, pārlūkprogramma ielādētu saturu no pakalpojuma sniedzēja: ${provider}.`,
  transfer: 'Dati tiktu nosūtīti ārpus Eiropas Ekonomikas zonas.',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: (service) => `Vienmēr atļaut: ${service}`,
  settings: 'Iestatījumi',
};

export default texts;
