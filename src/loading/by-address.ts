import type { ScriptLoading } from '../manager/script-parts.js';
import { withEnglish } from './with-english.js';

/** Parts and texts as files beside `placet.js`, called `placet-<name>.js`; `base` is its address. */
export const byAddress = (base: string | undefined): ScriptLoading => {
  // the one place where a file is believed to be what its name says: both come from one build
  const load = async <T>(name: string): Promise<T> =>
    (await import(/* @vite-ignore */ new URL(`placet-${name}.js`, base).href)).default;
  return {
    part: load,
    // `placet-de.js` has the interface's, `placet-embed-de.js` and so on the others'
    texts: withEnglish((kind, tag) => load(kind === 'interface' ? tag : `${kind}-${tag}`)),
  };
};
