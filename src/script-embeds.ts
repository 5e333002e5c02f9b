import type { Consent, EmbedInterface } from './api.js';
import type { DeclarationTexts } from './consent/declaration-texts.js';
import { localeOf } from './consent/language.js';
import { createEmbedSettler } from './gate/embeds.js';
import { pageLanguage } from './page-language.js';
import type { Texts } from './ui/texts.js';

/** Loads a file of texts, a sibling of this one, in the page's language or else in English. */
const load = async <T>(prefix: string, { config }: Consent): Promise<T> => {
  const textsIn = (tag: string): Promise<{ default: T }> =>
    import(/* @vite-ignore */ new URL(`placet-${prefix}${localeOf(tag)}.js`, import.meta.url).href);
  return (await textsIn(pageLanguage(config)).catch(() => textsIn('en'))).default;
};

/** What `placet.js` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  placeholders: async () => ({ show() {}, hide() {} }),
  async declaration(consent) {
    const { createDeclarations } = await import('./ui/declaration.js');
    return createDeclarations(consent, async () => {
      const [texts, own] = await Promise.all([
        load<Texts>('', consent),
        load<DeclarationTexts>('declaration-', consent),
      ]);
      return { texts, own };
    });
  },
};

export default createEmbedSettler(sight);
