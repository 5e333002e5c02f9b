import type { Loading, Parts } from '../manager/parts.js';
import { findTexts } from '../ui/locales/find-texts.js';
import { withEnglish } from './with-english.js';

/** Where a bundler finds each part. */
const PARTS: { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> } = {
  ui: () => import('../parts/ui.js'),
  // `createConsent` has checked, and throws
  check: async () => ({ default: async () => {} }),
  embeds: () => import('../parts/embeds.js'),
  placeholders: () => import('../parts/placeholders.js'),
  declaration: () => import('../parts/declaration.js'),
  sweep: () => import('../parts/sweep.js'),
  records: () => import('../parts/records.js'),
  notice: () => import('../parts/notice.js'),
  posthog: () => import('../parts/posthog.js'),
};

/** Parts and texts as a bundler splits them off. */
export const byImport: Loading = {
  part: async (name) => (await PARTS[name]()).default,
  texts: withEnglish(findTexts),
};
