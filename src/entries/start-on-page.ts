import { byFiles, type SiteFiles } from '../loading/by-files.js';
import type { Consent } from '../manager/consent.js';
import { onlyManager } from '../manager/only-manager.js';
import { pageLanguage } from '../manager/page-language.js';
import type { BuiltSite } from '../model/config/built-site.js';
import type { Config } from '../model/config/config.js';

/** A site that was built: what its gate needs, and where its files are. */
export interface Site extends Pick<BuiltSite, 'gate' | 'languages'>, Pick<SiteFiles, 'load'> {}

/** Starts consent management with what was built. */
export const startOnPage = ({ gate, languages, load }: Site): Consent => {
  const manager = onlyManager(byFiles({ languages, load, language: () => pageLanguage(gate.language) }));
  // the texts come with the interface
  manager.start({ gate, config: gate as unknown as Config });
  return manager.consent;
};
