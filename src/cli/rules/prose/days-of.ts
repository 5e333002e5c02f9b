import type { Text } from '../../../model/config/config.js';

const ISO = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const DAYS = [365, 30, 7, 1, 1 / 24, 1 / 1_440, 1 / 86_400];

/** An ISO 8601 duration in days (a year has 365, a month 30), or `undefined` where the text is none. */
export const daysOf = (duration: Text | undefined): number | undefined => {
  const parts = typeof duration === 'string' ? ISO.exec(duration)?.slice(1) : undefined;
  return parts?.reduce((days, count, index) => days + Number(count ?? 0) * (DAYS[index] ?? 0), 0);
};
