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

/** A file that `placet build` has written: believed to be what its name says, and so taken for whatever is wanted of it. */
interface SiteFile {
  readonly default: never;
  readonly texts: never;
}

/** Where to find the files of a built site. */
export interface SiteFiles extends Pick<BuiltSite, 'languages'> {
  /** Loads a file by its name, such as `interface.de` or `sweep`. Rejects where it cannot be loaded. */
  load(name: string): Promise<unknown>;
  /** The language of the page, as it is now. */
  language(): string;
}

/** Parts and texts as `placet build` has written them: one file for a part with its texts in a language. */
export const byFiles = ({ languages, load, language }: SiteFiles): Loading => {
  const open = async (name: string): Promise<SiteFile> => (await load(name)) as SiteFile;
  const openIn = (file: string, tag: string): Promise<SiteFile> => {
    const locale = localeOf(tag);
    return open(`${file}.${languages.includes(locale) ? locale : languages[0]}`);
  };
  return {
    part: async (name) => {
      const file = SPOKEN[name];
      return (await (file ? openIn(file, language()) : open(name))).default;
    },
    texts: async (kind, tag) => (await openIn(kind, tag)).texts,
  };
};
