import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { matchesName } from '../../../../src/model/config/matches-name.js';

describe('R33, WD03: a declared name means', () => {
  it.for([
    ['ph_demo', 'ph_demo', true],
    ['ph_demo', 'ph_demo_x', false],
    ['ph_demo', 'x_ph_demo', false],
    ['ph_*', 'ph_demo', true],
    ['ph_*', 'ph_', true],
    ['ph_*', 'xph_demo', false],
    ['*_posthog', 'ph_x_posthog', true],
    ['*_posthog', 'ph_x_posthog2', false],
    ['ph_*_posthog', 'ph_phc_1_posthog', true],
    ['ph_*_posthog', 'ph_posthog', false],
    ['ph_*_posthog', 'ph__posthog', true],
    ['ab*ba', 'aba', false],
    ['a*b*c', 'a-b-b-c-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['**', 'anything', true],
    ['', '', true],
    ['', 'x', false],
    ['klaro', 'Klaro', false],
  ] as const)('%j: is %j meant? %s', ([pattern, name, isMeant]) => {
    expect(matchesName(pattern, name)).toBe(isMeant);
  });

  it.for(['.', '.*', 'a+', '(a|b)', '[a-z]*', '^a$', 'a?', '\\w*', 'a{2}'])(
    '%j: letters as they are, no regular expression',
    (pattern) => {
      expect(matchesName(pattern, 'aa')).toBe(false);
      expect(matchesName(pattern, pattern)).toBe(true);
    },
  );

  it('exactly what the pattern says, with any characters in place of each star', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 4 }), {
      minLength: 1,
    });
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '_'), maxLength: 12 });
    fc.assert(
      fc.property(texts, name, (parts, found) => {
        const oracle = new RegExp(`^${parts.join('[^]*')}$`);
        return matchesName(parts.join('*'), found) === oracle.test(found);
      }),
      { numRuns: 5_000 },
    );
  });

  it('every name that is the pattern with something in place of its stars', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (pieces) => {
        const clean = pieces.map(([text, filling]) => [text.replaceAll('*', ''), filling] as const);
        const pattern = clean.map(([text]) => text).join('*');
        const name = clean.map(([text, filling], index) => (index ? filling : '') + text).join('');
        return matchesName(pattern, name);
      }),
    );
  });
});

describe('T13: no pattern can make the comparison slow', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('looks for each part of the pattern once, and never goes back in the name', () => {
    const unit = fc.constantFrom('a', 'b', '*', '*');
    const evil = fc.string({ unit, minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(evil, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 }), (pattern, name) => {
        const search = vi.spyOn(String.prototype, 'indexOf');
        const expression = vi.spyOn(RegExp.prototype, 'exec');
        matchesName(pattern, name);
        const starts = search.mock.calls.map(([, from]) => from ?? 0);
        const expressions = expression.mock.calls.length;
        vi.restoreAllMocks();
        return (
          expressions === 0 &&
          starts.length < pattern.split('*').length &&
          starts.every((from, index) => from >= (starts[index - 1] ?? 0))
        );
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end with a pattern of 20,000 stars, for which going back would never end', () => {
    expect(matchesName(`${'*a'.repeat(20_000)}*b`, 'a'.repeat(40_000))).toBe(false);
  });
});
