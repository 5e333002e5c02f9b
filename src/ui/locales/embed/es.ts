import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloqueado: ${what}`,
  wouldLoad: (what) => `Para mostrar esto, su navegador carga contenido de ${what} y envía datos allí.`,
  loadOnce: 'Cargar una vez',
  alwaysAllow: (what) => `Permitir siempre ${what}`,
  settings: 'Configuración',
};

export default texts;
