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
