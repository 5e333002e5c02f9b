import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'gl',
  direction: 'ltr',
  blocked: (what) => `Bloqueado: ${what}`,
  explain: (provider) => `Para mostrar isto, o seu navegador cargaría contido de ${provider}.`,
  transfer: 'Os datos sairían do Espazo Económico Europeo.',
  loadOnce: 'Cargar unha vez',
  alwaysAllow: (service) => `Permitir sempre ${service}`,
  settings: 'Configuración',
};

export default texts;
