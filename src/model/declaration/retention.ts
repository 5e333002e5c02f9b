import type { Activity } from '../config/config.js';
import { durationIn } from '../words/duration.js';
import { textIn } from '../words/text.js';
import type { DeclarationWords } from './declaration-texts.js';

/** How long data is kept: at all, or else in each place where it lies. */
export const retentionIn = ({ retention, stores = [] }: Activity, words: DeclarationWords): string =>
  durationIn(retention, words) ||
  stores
    .filter((store) => store.retention)
    .map((store) => `${textIn(store.name, words.language)}: ${durationIn(store.retention, words)}`)
    .join('; ');
