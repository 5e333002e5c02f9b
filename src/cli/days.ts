import type { Text } from '../model/config/config.js';

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DAYS = [365, 30, 7, 1, 1 / 24, 1 / 1_440, 1 / 86_400];

/** An ISO 8601 duration in days (a year has 365, a month 30), or `undefined` where the text is none. */
export const daysOf = (duration: Text | undefined): number | undefined => {
  const parts = typeof duration === 'string' ? ISO.exec(duration)?.slice(1) : undefined;
  return parts?.reduce((days, count, index) => days + Number(count ?? 0) * (DAYS[index] ?? 0), 0);
};

const UNITS: Readonly<Record<string, number>> = { day: 1, tag: 1, week: 7, woche: 7, month: 30, monat: 30 };
const UNIT = /\b(\d+)[\s-]*(day|tag|week|woche|month|monat|year|jahr)\p{L}*/giu;

/** A span of time that a text speaks of. */
export interface Span {
  /** As it stands there, such as `3 years`. */
  readonly words: string;
  readonly days: number;
  /** In months or years, which are not the same number of days each. */
  readonly isCalendar: boolean;
}

/** The spans of time that a text in English or German speaks of. */
export const spansIn = (text: string): readonly Span[] =>
  [...text.matchAll(UNIT)].map(([words, count, unit = '']) => ({
    words,
    days: Number(count) * (UNITS[unit.toLowerCase()] ?? 365),
    isCalendar: /^(m|y|j)/i.test(unit),
  }));
