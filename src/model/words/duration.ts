import type { Text } from '../config/config.js';
import { parseDuration } from './parse-duration.js';
import { type Said, say } from './text.js';

/** The words for durations that are no number, in one language. */
export interface DurationWords {
  /** BCP 47. */
  readonly language: string;
  readonly session: string;
  readonly persistent: string;
}

/**
 * An ISO 8601 duration in words of a language: `P365D` is "365 days". What is no such duration is a text already and
 * comes back as it is.
 */
export const formatDuration = (duration: string, language: string): string => {
  const parts = parseDuration(duration);
  if (!parts) return duration;
  const words = parts.map(([unit, count]) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    } as Intl.NumberFormatOptions).format(count),
  );
  return new Intl.ListFormat(language, { type: 'unit' }).format(words);
};

/** How long something is kept, in words; empty where nothing is declared. */
export const durationIn = (duration: Text | undefined, words: DurationWords): Said => {
  const said = say(duration, words.language);
  if (said.text === 'session') return { text: words.session };
  if (said.text === 'persistent') return { text: words.persistent };
  return parseDuration(said.text) ? { text: formatDuration(said.text, words.language) } : said;
};
