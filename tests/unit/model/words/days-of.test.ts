import { describe, expect, it } from 'vitest';
import { daysOf } from '../../../../src/model/words/days-of.js';

describe('a duration in days', () => {
  it.for([
    ['P1Y', 365],
    ['P2M', 60],
    ['P3W', 21],
    ['P400D', 400],
    ['PT36H', 1.5],
    ['PT720M', 0.5],
    ['PT43200S', 0.5],
    ['P1Y1M1W1DT12H', 403.5],
    ['P0D', 0],
  ] as const)('%s: %s', ([duration, days]) => {
    expect(daysOf(duration)).toBe(days);
  });

  it.for([undefined, 'session', 'persistent', '', { en: 'P1D' }])('%j says no number of days', (duration) => {
    expect(daysOf(duration)).toBeUndefined();
  });
});
