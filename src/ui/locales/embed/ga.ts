import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Blocáilte: ${what}`,
  wouldLoad: (what) =>
    `Chun é seo a thaispeáint, lódálann do bhrabhsálaí ábhar ó ${what} agus seolann sé sonraí ann.`,
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: (what) => `Ceadaigh ${what} i gcónaí`,
  settings: 'Socruithe',
};

export default texts;
