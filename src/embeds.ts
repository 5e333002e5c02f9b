import type { Consent, EmbedInterface } from './api.js';
import type { DeclarationTexts } from './consent/declaration-texts.js';
import { localeOf } from './consent/language.js';
import { createEmbedSettler } from './gate/embeds.js';
import { pageLanguage } from './page-language.js';
import type { EmbedTexts } from './ui/embed-texts.js';
import type { Texts } from './ui/texts.js';

const shared = import.meta.glob<Texts>('./ui/locales/*.ts', { import: 'default' });
const declarations = import.meta.glob<DeclarationTexts>('./ui/locales/declaration/*.ts', {
  import: 'default',
});
const embeds = import.meta.glob<EmbedTexts>('./ui/locales/embed/*.ts', { import: 'default' });

/** Loads texts in the page's language, or else in English. */
const load = async <T>(
  files: Readonly<Record<string, () => Promise<T>>>,
  { config }: Consent,
): Promise<T> => {
  const fileOf = (tag: string) =>
    Object.entries(files).find(([path]) => path.endsWith(`/${localeOf(tag)}.ts`))?.[1];
  const file = fileOf(pageLanguage(config)) ?? fileOf('en');
  if (!file) throw new Error('there are no texts');
  return file();
};

/** What `createConsent` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  async placeholders(consent) {
    const texts = () => load(embeds, consent);
    const [{ createPlaceholders }, first] = await Promise.all([import('./ui/placeholders.js'), texts()]);
    return createPlaceholders(consent, first, texts);
  },
  async declaration(consent) {
    const { createDeclarations } = await import('./ui/declaration.js');
    return createDeclarations(consent, async () => {
      const [texts, own] = await Promise.all([load(shared, consent), load(declarations, consent)]);
      return { texts, own };
    });
  },
};

export default createEmbedSettler(sight);
