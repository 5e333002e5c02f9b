import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineRecords } from '../../../../src/model/consent/combine-records.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT, service } from '../../../support/configs.js';

/** All orders in which a browser may list several cookies. */
const orders = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item, index) =>
        orders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
      );

const at = (day: number, choices: Readonly<Record<string, boolean>>): StoredRecord => ({
  ...choices,
  $: { at: DECIDED_AT + day, id: `id-${day}` },
});

describe('T05, F17: several consent cookies', () => {
  it('none: undecided', () => {
    expect(combineRecords([])).toBeUndefined();
  });

  it('one: it counts as it is', () => {
    const only = at(0, { posthog: true, map: false });
    expect(combineRecords([only])).toEqual(only);
  });

  it('a denial in an older one beats a grant in a newer one, in every order', () => {
    const records = [
      at(0, { posthog: false }),
      at(1, { posthog: true }),
      at(2, { posthog: true, map: true }),
    ];
    for (const order of orders(records)) {
      expect(isAllowed(service('posthog'), combineRecords(order), 'ignore')).toBe(false);
      expect(isAllowed(service('map'), combineRecords(order), 'ignore')).toBe(true);
    }
  });

  it('the newest gives id, time and what nobody denied, in every order', () => {
    const records = [at(0, { posthog: true }), at(5, { map: true }), at(3, { chat: true })];
    for (const order of orders(records)) expect(combineRecords(order)).toEqual(records[1]);
  });

  it('a record of Klaro, which has no time, is the oldest; its denial wins all the same', () => {
    const ours = at(0, { posthog: true, map: true });
    for (const order of orders([ours, { posthog: false, chat: true }])) {
      expect(combineRecords(order)).toEqual({ ...ours, posthog: false });
    }
  });

  it('T03: a denial of `__proto__` is an own key and nothing else', () => {
    const tossed: StoredRecord = JSON.parse(`{"__proto__":false,"$":{"at":${DECIDED_AT}}}`);
    const combined = combineRecords([tossed, at(1, { posthog: true })]);
    expect(Object.getPrototypeOf(combined)).toBe(Object.prototype);
    expect(isAllowed(service('posthog'), combined, 'ignore')).toBe(true);
  });

  it('what any of them denies is denied, and what none of them grants is not granted, in every order', () => {
    const names = ['posthog', 'map', 'chat'];
    const record = fc
      .tuple(fc.nat(9), fc.dictionary(fc.constantFrom(...names), fc.boolean()))
      .map(([day, choices]) => at(day, choices));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
        for (const order of orders(records)) {
          const combined = combineRecords(order);
          for (const name of names) {
            const said = records.map((each) => each[name]);
            if (said.includes(false)) expect(combined?.[name]).toBe(false);
            else if (!said.includes(true)) expect(combined?.[name]).toBeUndefined();
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
