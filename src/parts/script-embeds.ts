import { createEmbedSettler } from '../gate/embeds.js';
import { pageLanguage } from '../loading/page-language.js';
import type { Consent, EmbedInterface } from '../manager/api.js';
import { localeOf } from '../model/words/language.js';

/** Loads a sibling of this file. */
const load = (part: string) =>
  import(/* @vite-ignore */ new URL(`placet-${part}.js`, import.meta.url).href).then(
    (loaded) => loaded.default,
  );

/** Loads texts in the page's language, or else in English. */
const loadTexts = (prefix: string, { config }: Consent) =>
  load(prefix + localeOf(pageLanguage(config))).catch(() => load(`${prefix}en`));

/** What `placet.js` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  async placeholders(consent) {
    const texts = () => loadTexts('embed-', consent);
    const [create, first] = await Promise.all([load('embed'), texts()]);
    return create(consent, first, texts);
  },
  async declaration(consent) {
    const texts = async () => {
      const [shared, own] = await Promise.all([loadTexts('', consent), loadTexts('declaration-', consent)]);
      return { texts: shared, own };
    };
    return (await load('declaration'))(consent, texts);
  },
};

export default createEmbedSettler(sight);
