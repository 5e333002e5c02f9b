import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../../src/model/consent/choice.js';

describe('R04: a value of the cookie’s map', () => {
  it.for([
    [true, 'granted'],
    [false, 'denied'],
  ] as const)('%s is the choice %s', ([value, choice]) => {
    expect(readChoice(value)).toBe(choice);
  });

  it.for(['true', 'false', 'granted', '', 1, 0, null, undefined, [], {}, Number.NaN])(
    '%o is no choice',
    (value) => {
      expect(readChoice(value)).toBeUndefined();
    },
  );
});
