import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloqueado: ${what}`,
  wouldLoad: (what) => `Para mostrar isto, seu navegador carrega conteúdo de ${what} e envia dados para lá.`,
  loadOnce: 'Carregar uma vez',
  alwaysAllow: (what) => `Sempre permitir ${what}`,
  settings: 'Configurações',
};

export default texts;
