import type { StoredRecord } from './stored-record.js';

const DAY = 86_400_000;

/** When the oldest choice still standing was made, in milliseconds since 1970; `now`, where Klaro wrote no time. */
export const sinceOf = (record: StoredRecord, now: number): number => {
  if (!Object.hasOwn(record, '$')) return now;
  const { at, s = at } = Object(record.$);
  return s * 1000;
};

/**
 * May a record be acted upon? Its own time decides, for a browser may hand out a cookie past its end. A time more than a
 * day in the future comes from a wrong clock or a forger and is not believed, and neither is what is no time at all.
 */
export const isValid = (record: StoredRecord, days: number, now: number): boolean => {
  const age = now - sinceOf(record, now);
  return age > -DAY && age < days * DAY; // NaN compares as false
};
