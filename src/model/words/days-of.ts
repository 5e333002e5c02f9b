import type { Text } from '../config/config.js';
import { parseDuration, type Unit } from './parse-duration.js';

const DAYS: Readonly<Record<Unit, number>> = {
  year: 365,
  month: 30,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1_440,
  second: 1 / 86_400,
};

/** An ISO 8601 duration in days (a year has 365, a month 30), or `undefined` where the text is none. */
export const daysOf = (duration: Text | undefined): number | undefined =>
  typeof duration === 'string'
    ? parseDuration(duration)?.reduce((days, [unit, count]) => days + count * DAYS[unit], 0)
    : undefined;
