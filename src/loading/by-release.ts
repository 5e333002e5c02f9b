import type { Loading } from '../manager/parts.js';
import type { BuiltSite } from '../model/config/built-site.js';
import { localeOf } from '../model/words/locale.js';

/** Which file a part is in that says something; every other part is a file of its own name. */
const SPOKEN: Readonly<Record<string, string>> = {
  ui: 'interface',
  placeholders: 'embed',
  declaration: 'declaration',
  notice: 'notice',
};

/** Where to find the files of a built site. */
export interface Release extends Pick<BuiltSite, 'release' | 'languages' | 'base'> {
  /** The address of the gate, or of the page where the gate stands in it. */
  readonly from: string;
  /** The language of the page, as it is now. */
  language(): string;
}

/** Parts and texts as `placet build` has written them: one file for a part with its texts in a language. */
export const byRelease = ({ release, languages, base, from, language }: Release): Loading => {
  // the one place where a file is believed to be what its name says: all come from one build
  const load = async (name: string) =>
    import(/* @vite-ignore */ new URL(`${name}.${release}.js`, new URL(base, from)).href);
  const loadIn = (file: string, tag: string) => {
    const locale = localeOf(tag);
    return load(`${file}.${languages.includes(locale) ? locale : languages[0]}`);
  };
  return {
    part: async (name) => {
      const file = SPOKEN[name];
      return (await (file ? loadIn(file, language()) : load(name))).default;
    },
    texts: async (kind, tag) => (await loadIn(kind, tag)).texts,
  };
};
