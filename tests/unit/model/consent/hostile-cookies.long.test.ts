import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { choiceOf } from '../../../../src/model/consent/choice-of.js';
import { describeRecord } from '../../../../src/model/consent/consent-record.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { isValid } from '../../../../src/model/consent/is-valid.js';
import { decodeRecord, encodeRecord } from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT, DECIDED_AT_MS, service } from '../../../support/configs.js';
import { cookieValue, HOSTILE_VALUES } from './hostile-values.js';

const services = [
  ...['posthog', 'map', 'constructor', 'length', 'at'].map((name) => service(name)),
  service('posthog', { revision: 2 }),
];

/** Does the value hold an own key with the boolean `true`? By the letter of the promise, without the tool's help. */
const isOwnTrue = (value: string, name: string): boolean => {
  try {
    const found = JSON.parse(decodeURIComponent(value));
    return Object.getOwnPropertyDescriptor(found, name)?.value === true;
  } catch {
    return false;
  }
};

/** All that the tool does with a value that it finds at the start of a page. */
const read = (value: string): void => {
  const record = decodeRecord(value);
  if (!record || !isValid(record, 365, DECIDED_AT_MS)) return;
  describeRecord(record);
  for (const wanted of services) isAllowed(wanted, record, 'ignore');
};

/** Services that run on this value although nothing in it grants them. What throws grants nothing; `read` is for that. */
const wrongGrants = (value: string): readonly string[] => {
  const record = decodeRecord(value);
  const runs = (wanted: Service): boolean => {
    try {
      return choiceOf(wanted, record) === 'granted' || isAllowed(wanted, record, 'ignore');
    } catch {
      return false;
    }
  };
  return services
    .filter(runs)
    .map(({ name }) => name)
    .filter((name) => !isOwnTrue(value, name));
};

describe('whatever stands in the consent cookie (R04, T03, T04)', () => {
  it('values that broke other tools: none throws', () => {
    const throwing = HOSTILE_VALUES.filter((value) => {
      try {
        read(value);
        return false;
      } catch {
        return true;
      }
    });
    expect(throwing).toEqual([]);
  });

  it('values that broke other tools: none grants but by an own boolean `true`', () => {
    expect(HOSTILE_VALUES.filter((value) => wrongGrants(value).length)).toEqual([]);
  });

  it('100,000 generated values: none throws', { timeout: 120_000 }, () => {
    fc.assert(fc.property(cookieValue, read), { numRuns: 100_000 });
  });

  it('100,000 generated values: none grants but by an own boolean `true`', { timeout: 120_000 }, () => {
    let grants = 0;
    let refusals = 0;
    fc.assert(
      fc.property(cookieValue, (value) => {
        if (isOwnTrue(value, 'posthog')) grants++;
        else refusals++;
        return wrongGrants(value).length === 0;
      }),
      { numRuns: 100_000 },
    );
    // the values were of both kinds, or the above would prove little
    expect(grants).toBeGreaterThan(5_000);
    expect(refusals).toBeGreaterThan(5_000);
  });

  it('an own boolean `true` does grant, so that the tests above can fail', () => {
    expect(isAllowed(service('posthog'), decodeRecord('{"posthog":true}'), 'ignore')).toBe(true);
  });

  it('T03: 10,000 generated values leave every prototype as it was', { timeout: 60_000 }, () => {
    const keys = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(cookieValue, (value) => {
        wrongGrants(value);
      }),
      { numRuns: 10_000 },
    );
    expect(Reflect.ownKeys(Object.prototype)).toEqual(keys);
  });
});

describe('with a polluted Object.prototype (F54)', () => {
  const pollute = (name: string, value: unknown): void => {
    Object.defineProperty(Object.prototype, name, { value, configurable: true });
  };
  afterEach(() => {
    for (const name of ['posthog', '$', 'r']) Reflect.deleteProperty(Object.prototype, name);
  });

  it('`Object.prototype.posthog = true` grants nothing', () => {
    pollute('posthog', true);
    expect(isAllowed(service('posthog'), decodeRecord('{"map":false}'), 'ignore')).toBe(false);
    expect(isAllowed(service('posthog'), undefined, 'ignore')).toBe(false);
  });

  it('a grant of an old revision stays one, whatever number the prototype has', () => {
    pollute('posthog', 9);
    const record = decodeRecord(encodeRecord({ posthog: true, $: { at: DECIDED_AT, r: {} } }));
    expect(isAllowed(service('posthog', { revision: 2 }), record, 'ignore')).toBe(false);
  });

  it('the times of another `$` are not taken for the record', () => {
    pollute('$', { at: DECIDED_AT - 400 * 86_400 });
    expect(isValid({ posthog: true }, 365, DECIDED_AT_MS)).toBe(true);
  });
});
