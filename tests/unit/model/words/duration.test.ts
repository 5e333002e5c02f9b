import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration } from '../../../../src/model/words/duration.js';

describe('R28, UI15: a duration is told in words', () => {
  it.for([
    ['P365D', '365 days', '365 Tage'],
    ['P1D', '1 day', '1 Tag'],
    ['PT3S', '3 seconds', '3 Sekunden'],
    ['P12M', '12 months', '12 Monate'],
    ['PT90M', '90 minutes', '90 Minuten'],
    ['P2W', '2 weeks', '2 Wochen'],
    ['PT12H', '12 hours', '12 Stunden'],
    ['P1Y6M', '1 year, 6 months', '1 Jahr, 6 Monate'],
  ] as const)('%s: "%s", "%s"', ([duration, english, german]) => {
    expect(formatDuration(duration, 'en')).toBe(english);
    expect(formatDuration(duration, 'de')).toMatch(new RegExp(german.replace(', ', ',? (und )?')));
  });

  it.for([
    'until you sign out',
    'session',
    '',
    'P',
    'PT',
    'P1',
    '365D',
    'P1.5D',
    'P-1D',
    'p1d',
    'P1DT',
    ' P1D',
    'P1D\n',
  ])('%j is no duration but a text, and stays as it is', (text) => {
    expect(formatDuration(text, 'en')).toBe(text);
  });

  it('names every part of any duration, and throws for none', () => {
    const part = fc.option(fc.nat(9_999), { nil: undefined });
    fc.assert(
      fc.property(part, part, part, part, part, part, (years, months, days, hours, minutes, seconds) => {
        const words = (units: readonly (readonly [number | undefined, string])[]): string =>
          units.map(([count, unit]) => (count === undefined ? '' : `${count}${unit}`)).join('');
        const date = words([
          [years, 'Y'],
          [months, 'M'],
          [days, 'D'],
        ]);
        const time = words([
          [hours, 'H'],
          [minutes, 'M'],
          [seconds, 'S'],
        ]);
        fc.pre(date + time !== '');
        const told = formatDuration(`P${date}${time && `T${time}`}`, 'en').replace(/(\d),(?=\d)/g, '$1');
        const counts = [years, months, days, hours, minutes, seconds].filter((count) => count !== undefined);
        return told.match(/\d+/g)?.join() === counts.join();
      }),
    );
  });
});
