import type { Loading, Parts } from '../manager/parts.js';
import { findTexts } from '../ui/locales/find-texts.js';
import { withEnglish } from './with-english.js';

type Files = { readonly [Name in keyof Parts]: () => Promise<{ readonly default: Parts[Name] }> };

/** Where a bundler finds each part. */
const PARTS: Files = {
  ui: () => import('../parts/ui.js'),
  check: () => import('../parts/check.js'),
  embeds: () => import('../parts/embeds.js'),
  placeholders: () => import('../parts/placeholders.js'),
  declaration: () => import('../parts/declaration.js'),
  sweep: () => import('../parts/sweep.js'),
  records: () => import('../parts/records.js'),
  notice: () => import('../parts/notice.js'),
  posthog: () => import('../parts/posthog.js'),
};

/** Checked at the start: there is nothing left to find. */
const ALREADY_CHECKED: Files = { ...PARTS, check: async () => ({ default: async () => {} }) };

const texts = withEnglish(findTexts);

/** Parts and texts as a bundler splits them off, for a config that has been checked in full. */
export const byImport: Loading = {
  part: async (name) => (await ALREADY_CHECKED[name]()).default,
  texts,
};

/** The same for a config that nobody has checked: the part `check` does, behind the banner. */
export const byImportChecking: Loading = { part: async (name) => (await PARTS[name]()).default, texts };
