import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'pt-BR',
  direction: 'ltr',
  blocked: (what) => `Bloqueado: ${what}`,
  explain: (provider) => `Para mostrar isto, seu navegador carregaria conteúdo de ${provider}.`,
  transfer: 'Os dados sairiam do Espaço Econômico Europeu.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: (service) => `Sempre permitir ${service}`,
  settings: 'Configurações',
};

export default texts;
