/** Hours between two high waters. */
const PERIOD = 12.42;
/** The tide comes about fifty minutes later each day. */
const DRIFT_PER_DAY = 0.83;
/** Hour of the first high water on Monday. */
const FIRST_HIGH = 0.2;

const MEAN = 1.8;
const RANGE = 1.7;

/** The first high water of a day, in hours; `day` 0 is Monday. */
const firstHigh = (day: number): number => (FIRST_HIGH + day * DRIFT_PER_DAY) % PERIOD;

/** Metres of water at an hour of a day. */
export const levelAt = (day: number, hour: number): number =>
  MEAN + RANGE * Math.cos(((hour - firstHigh(day)) / PERIOD) * 2 * Math.PI);

/** The high waters of a day, in hours. */
export const highWaters = (day: number): readonly number[] =>
  [0, 1, 2].map((count) => firstHigh(day) + count * PERIOD).filter((hour) => hour > 0 && hour < 24);

/** From when to when there is at least so much water, in hours of the day. */
export const windows = (day: number, draught: number): readonly (readonly [from: number, to: number])[] => {
  const half = (Math.acos((draught - MEAN) / RANGE) / (2 * Math.PI)) * PERIOD;
  return [-1, 0, 1, 2]
    .map((count) => firstHigh(day) + count * PERIOD)
    .map((high) => [Math.max(0, high - half), Math.min(24, high + half)] as const)
    .filter(([from, to]) => to - from > 0.5);
};

/** `14:31` for 14.52. */
export const clock = (hour: number): string => {
  const minutes = Math.round(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};
