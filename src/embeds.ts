import type { EmbedInterface } from './api.js';
import { localeOf } from './consent/language.js';
import { createEmbedSettler } from './gate/embeds.js';
import type { EmbedTexts } from './ui/embed-texts.js';

const locales = import.meta.glob<EmbedTexts>('./ui/locales/embed/*.ts', { import: 'default' });
const english = async () => (await import('./ui/locales/embed/en.js')).default;

/** What `createConsent` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  async placeholders(consent) {
    const texts = async (): Promise<EmbedTexts> => {
      const language = consent.config?.language || document.documentElement.lang || navigator.language;
      return locales[`./ui/locales/embed/${localeOf(language)}.ts`]?.() ?? english();
    };
    const [{ default: create }, first] = await Promise.all([import('./ui/placeholders.js'), texts()]);
    return create(consent, first, texts);
  },
  declaration: async () => () => {},
};

export default createEmbedSettler(sight);
