import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'eu',
  direction: 'ltr',
  blocked: (what) => `Blokeatuta: ${what}`,
  explain: (provider) =>
    `Hau erakusteko, nabigatzaileak hornitzaile honen edukia kargatuko luke: ${provider}.`,
  transfer: 'Datuak Europako Esparru Ekonomikotik aterako lirateke.',
  loadOnce: 'Kargatu behin',
  alwaysAllow: (service) => `Baimendu beti: ${service}`,
  settings: 'Ezarpenak',
};

export default texts;
