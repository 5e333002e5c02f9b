import { createEmbedSettler } from '../gate/embeds.js';
import { pageLanguage } from '../loading/page-language.js';
import type { Consent, EmbedInterface } from '../manager/api.js';
import type { DeclarationTexts } from '../model/declaration/declaration-texts.js';
import { localeOf } from '../model/words/language.js';
import type { EmbedTexts } from '../ui/embed/embed-texts.js';
import type { Texts } from '../ui/kit/texts.js';

const shared = import.meta.glob<Texts>('../ui/locales/*/interface.ts', { import: 'default' });
const declarations = import.meta.glob<DeclarationTexts>('../ui/locales/*/declaration.ts', {
  import: 'default',
});
const embeds = import.meta.glob<EmbedTexts>('../ui/locales/*/embed.ts', { import: 'default' });

/** Loads texts in the page's language, or else in English. */
const load = async <T>(
  files: Readonly<Record<string, () => Promise<T>>>,
  { config }: Consent,
): Promise<T> => {
  const fileOf = (tag: string) =>
    Object.entries(files).find(([path]) => path.split('/').at(-2) === localeOf(tag))?.[1];
  const file = fileOf(pageLanguage(config)) ?? fileOf('en');
  if (!file) throw new Error('there are no texts');
  return file();
};

/** What `createConsent` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  async placeholders(consent) {
    const texts = () => load(embeds, consent);
    const [{ createPlaceholders }, first] = await Promise.all([
      import('../ui/embed/placeholders.js'),
      texts(),
    ]);
    return createPlaceholders(consent, first, texts);
  },
  async declaration(consent) {
    const { createDeclarations } = await import('../ui/declaration/declarations.js');
    return createDeclarations(consent, async () => {
      const [texts, own] = await Promise.all([load(shared, consent), load(declarations, consent)]);
      return { texts, own };
    });
  },
};

export default createEmbedSettler(sight);
