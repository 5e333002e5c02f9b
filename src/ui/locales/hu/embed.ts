import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'hu',
  direction: 'ltr',
  blocked: (what) => `Letiltva: ${what}`,
  explain: (provider) =>
    `A megjelenítéshez a böngésző tartalmat töltene be ettől a szolgáltatótól: ${provider}.`,
  transfer: 'Az adatok elhagynák az Európai Gazdasági Térséget.',
  loadOnce: 'Betöltés egyszer',
  alwaysAllow: (service) => `Mindig engedélyezve: ${service}`,
  settings: 'Beállítások',
};

export default texts;
