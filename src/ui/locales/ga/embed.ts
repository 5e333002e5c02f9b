import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'ga',
  direction: 'ltr',
  blocked: (what) => `Bactha: ${what}`,
  explain: (provider) =>
    `Chun é seo a thaispeáint, lódálfadh do bhrabhsálaí ábhar ón soláthraí seo: ${provider}.`,
  transfer: 'D’fhágfadh sonraí an Limistéar Eorpach Eacnamaíoch.',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: (service) => `Ceadaigh i gcónaí: ${service}`,
  settings: 'Socruithe',
};

export default texts;
