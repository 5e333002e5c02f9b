import type { EmbedInterface } from './api.js';
import { localeOf } from './consent/language.js';
import { createEmbedSettler } from './gate/embeds.js';

/** Loads a sibling of this file. */
const load = (part: string) =>
  import(/* @vite-ignore */ new URL(`placet-${part}.js`, import.meta.url).href).then(
    (loaded) => loaded.default,
  );

/** What `placet.js` loads for a page with embeds or a declaration; what is seen of it is loaded only when it is. */
const sight: EmbedInterface = {
  async placeholders(consent) {
    const texts = () =>
      load(
        `embed-${localeOf(consent.config?.language || document.documentElement.lang || navigator.language)}`,
      ).catch(() => load('embed-en'));
    const [create, first] = await Promise.all([load('embed'), texts()]);
    return create(consent, first, texts);
  },
  declaration: async () => () => {},
};

export default createEmbedSettler(sight);
