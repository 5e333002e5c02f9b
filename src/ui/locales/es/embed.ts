import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'es',
  direction: 'ltr',
  blocked: (what) => `Bloqueado: ${what}`,
  explain: (provider) => `Para mostrar esto, su navegador cargaría contenido de ${provider}.`,
  transfer: 'Los datos saldrían del Espacio Económico Europeo.',
  loadOnce: 'Cargar una vez',
  alwaysAllow: (service) => `Permitir siempre ${service}`,
  settings: 'Configuración',
};

export default texts;
