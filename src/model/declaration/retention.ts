import type { Activity } from '../config/config.js';
import { durationIn } from '../words/duration.js';
import { type Said, textIn } from '../words/text.js';
import type { DeclarationWords } from './declaration-texts.js';

/** How long data is kept: at all, or else in each place where it lies. */
export const retentionIn = (
  { retention, stores = [] }: Activity,
  words: DeclarationWords,
): readonly Said[] =>
  retention
    ? [durationIn(retention, words)]
    : stores
        .filter((store) => store.retention)
        .map((store) => {
          const { text, ...lang } = durationIn(store.retention, words);
          return { text: `${textIn(store.name, words.language)}: ${text}`, ...lang };
        });
