import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDuration, UNITS } from '../../../../src/model/words/parse-duration.js';

describe('an ISO 8601 duration is read', () => {
  it.for([
    ['P365D', [['day', 365]]],
    ['P0D', [['day', 0]]],
    [
      'P1Y6M',
      [
        ['year', 1],
        ['month', 6],
      ],
    ],
    ['PT90M', [['minute', 90]]],
    ['P2W', [['week', 2]]],
    [
      'P1DT12H',
      [
        ['day', 1],
        ['hour', 12],
      ],
    ],
  ] as const)('%s', ([text, parts]) => {
    expect(parseDuration(text)).toEqual(parts);
  });

  it.for(['', 'P', 'PT', 'P1', '365D', 'P1.5D', 'P-1D', 'p1d', 'P1DT', 'P1D1Y', ' P1D', 'session'])(
    'not %j, which is none',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );

  it('whatever its parts are', () => {
    const counts = fc.array(fc.option(fc.nat(9_999), { nil: undefined }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(counts, (all) => {
        const written = (letters: string, from: number): string =>
          [...letters]
            .map((letter, at) => (all[from + at] === undefined ? '' : `${all[from + at]}${letter}`))
            .join('');
        const time = written('HMS', 4);
        const text = `P${written('YMWD', 0)}${time && `T${time}`}`;
        const parts = UNITS.flatMap((unit, at) => (all[at] === undefined ? [] : [[unit, all[at]]]));
        expect(parseDuration(text)).toEqual(parts.length ? parts : undefined);
      }),
    );
  });
});
