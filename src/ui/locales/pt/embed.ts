import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'pt',
  direction: 'ltr',
  blocked: (what) => `Bloqueado: ${what}`,
  explain: (provider) => `Para mostrar isto, o seu navegador carregaria conteúdo de ${provider}.`,
  transfer: 'Os dados sairiam do Espaço Económico Europeu.',
  loadOnce: 'Carregar uma vez',
  alwaysAllow: (service) => `Permitir sempre ${service}`,
  settings: 'Definições',
};

export default texts;
