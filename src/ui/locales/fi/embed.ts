import type { EmbedTexts } from '../../embed/embed-texts.js';

const texts: EmbedTexts = {
  language: 'fi',
  direction: 'ltr',
  blocked: (what) => `Estetty: ${what}`,
  explain: (provider) =>
    `Tämän näyttäminen edellyttäisi, että selaimesi lataa sisältöä palveluntarjoajalta: ${provider}.`,
  transfer: 'Tietoja siirtyisi Euroopan talousalueen ulkopuolelle.',
  loadOnce: 'Lataa kerran',
  alwaysAllow: (service) => `Salli aina: ${service}`,
  settings: 'Asetukset',
};

export default texts;
