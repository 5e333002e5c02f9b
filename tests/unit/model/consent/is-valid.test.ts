import { describe, expect, it } from 'vitest';
import { isValid, sinceOf } from '../../../../src/model/consent/is-valid.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { DAY_MS, DECIDED_AT, DECIDED_AT_MS } from '../../../support/configs.js';

const record: StoredRecord = { posthog: true, $: { at: DECIDED_AT } };
const later = (milliseconds: number): number => DECIDED_AT_MS + milliseconds;

describe('R08, UI24: a decision counts for as long as the config says, and not a moment longer', () => {
  it.for([
    ['at once', 0, true],
    ['a millisecond before 365 days', 365 * DAY_MS - 1, true],
    ['at 365 days', 365 * DAY_MS, false],
    ['a millisecond after 365 days', 365 * DAY_MS + 1, false],
    ['after ten years', 3_650 * DAY_MS, false],
  ] as const)('%s', ([, age, valid]) => {
    expect(isValid(record, 365, later(age))).toBe(valid);
  });

  it('the days of the config count', () => {
    expect(isValid(record, 30, later(30 * DAY_MS - 1))).toBe(true);
    expect(isValid(record, 30, later(30 * DAY_MS))).toBe(false);
  });

  it('UI23: a refusal is remembered exactly as long as an acceptance', () => {
    const refusal: StoredRecord = { posthog: false, $: { at: DECIDED_AT } };
    for (const age of [0, 179 * DAY_MS, 365 * DAY_MS - 1, 365 * DAY_MS]) {
      expect(isValid(refusal, 365, later(age))).toBe(isValid(record, 365, later(age)));
    }
  });

  it('F12: the oldest choice that still stands decides, not the last one', () => {
    const partly: StoredRecord = { posthog: true, $: { at: DECIDED_AT, s: DECIDED_AT - 300 * 86_400 } };
    expect(sinceOf(partly, DECIDED_AT_MS)).toBe(DECIDED_AT_MS - 300 * DAY_MS);
    expect(isValid(partly, 365, later(65 * DAY_MS - 1))).toBe(true);
    expect(isValid(partly, 365, later(65 * DAY_MS))).toBe(false);
  });

  it('Klaro compatibility: a record without a time counts from now, for Klaro lets its own cookie expire', () => {
    expect(isValid({ posthog: true }, 365, DECIDED_AT_MS)).toBe(true);
    expect(sinceOf({ posthog: true }, 12_345)).toBe(12_345);
  });
});

describe('reliability.md F10: a time that cannot be is not believed', () => {
  it.for([
    ['a minute ahead, as clocks differ', -60_000, true],
    ['a millisecond less than a day ahead', -DAY_MS + 1, true],
    ['a day ahead', -DAY_MS, false],
    ['ten years ahead', -3_650 * DAY_MS, false],
  ] as const)('%s', ([, age, valid]) => {
    expect(isValid(record, 365, later(age))).toBe(valid);
  });

  it.for([
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    1e300,
    -1e300,
    0,
    'yesterday',
    {},
    undefined,
  ])('a record of %s is not', (at) => {
    expect(isValid({ posthog: true, $: { at } } as unknown as StoredRecord, 365, DECIDED_AT_MS)).toBe(false);
  });

  it.for([null, true, 1, 'x', [], {}])('a record whose own part is %j is not', ($) => {
    expect(isValid({ posthog: true, $ } as unknown as StoredRecord, 365, DECIDED_AT_MS)).toBe(false);
  });

  it('F11: a clock that is no number makes nothing valid', () => {
    expect(isValid(record, 365, Number.NaN)).toBe(false);
  });
});
