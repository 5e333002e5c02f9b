import type { BuiltSite } from '../model/config/built-site.js';
import type { SiteFiles } from './by-files.js';

/** Loads the files of a release from where `base` leads, seen from an address. Rejects where there are none. */
export const byRelease = (
  { release, base }: Pick<BuiltSite, 'release' | 'base'>,
  from: string,
): SiteFiles['load'] => {
  // asynchronous: an address that is none rejects
  return async (name) =>
    import(/* @vite-ignore */ new URL(`${name}.${release}.js`, new URL(base, from)).href);
};
