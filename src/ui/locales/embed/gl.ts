import type { EmbedTexts } from '../../embed-texts.js';

const texts: EmbedTexts = {
  blocked: (what) => `Bloqueado: ${what}`,
  wouldLoad: (what) => `Para amosar isto, o seu navegador carga contido de ${what} e envía datos alí.`,
  loadOnce: 'Cargar unha vez',
  alwaysAllow: (what) => `Permitir sempre ${what}`,
  settings: 'Configuración',
};

export default texts;
