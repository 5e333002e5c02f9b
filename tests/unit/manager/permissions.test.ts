import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowedIn,
  allows,
  choiceIn,
  findService,
  type Permissions,
  servicesIn,
  standingRecord,
  undecidedIn,
} from '../../../src/manager/permissions.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import { parseGateConfig } from '../../../src/model/config/gate-config.js';
import type { StoredRecord } from '../../../src/model/consent/stored-record.js';
import { configOf, DAY_MS, DECIDED_AT, DECIDED_AT_MS, service } from '../../support/configs.js';
import { setSignal } from './signal.js';

/** What the permissions of a page are drawn from. */
const pageOf = (
  services: readonly Service[],
  record?: StoredRecord,
  more: Partial<Config> = {},
): Permissions => {
  const config = configOf(services, more);
  return { start: { gate: parseGateConfig(config), config }, record };
};
const at = DECIDED_AT;

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  setSignal(undefined);
});

describe('before the config is known', () => {
  const page: Permissions = { record: { posthog: true, $: { at } } };

  it('R02: nobody knows yet whether a service may run', () => {
    expect(allows(page, 'posthog')).toBeUndefined();
  });

  it('no service is known, allowed, chosen or asked about', () => {
    expect(servicesIn(page)).toEqual([]);
    expect(allowedIn(page)).toEqual([]);
    expect(choiceIn(page, 'posthog')).toBeUndefined();
    expect(undecidedIn(page)).toEqual([]);
  });

  it('no record stands, for nobody knows how long it counts', () => {
    expect(standingRecord(page)).toBeUndefined();
  });
});

describe('a service that the config does not list', () => {
  const page = pageOf([service('posthog')], { posthog: true, map: true, $: { at } });

  it('may not run, whatever the record says', () => {
    expect(allows(page, 'map')).toBe(false);
  });

  it('has no choice, whatever the record says', () => {
    expect(choiceIn(page, 'map')).toBeUndefined();
  });

  it.for(['', '__proto__', 'constructor', 'toString', '$'])('T03: named %j may not run', (name) => {
    expect(allows(page, name)).toBe(false);
  });
});

describe('F34: a name that two services have', () => {
  const twice = [service('posthog', { basis: 'essential' }), service('posthog')];

  it('means none of them', () => {
    expect(findService(pageOf(twice), 'posthog')).toBeUndefined();
  });

  it('allows nothing, even where one of them is essential and the visitor has granted the other', () => {
    const page = pageOf(twice, { posthog: true, $: { at } });
    expect(allows(page, 'posthog')).toBe(false);
    expect(allowedIn(page)).toEqual([]);
  });
});

describe('UI24, F11: a record that expires while the page is open', () => {
  const page = pageOf([service('posthog')], { posthog: true, $: { at } }, { cookie: { days: 30 } });

  it('allows until its last moment', () => {
    vi.setSystemTime(DECIDED_AT_MS + 30 * DAY_MS - 1);
    expect(allowedIn(page)).toEqual(['posthog']);
  });

  it('allows nothing from then on, and the visitor is asked again', () => {
    vi.setSystemTime(DECIDED_AT_MS + 30 * DAY_MS);
    expect(allowedIn(page)).toEqual([]);
    expect(choiceIn(page, 'posthog')).toBeUndefined();
    expect(undecidedIn(page).map(({ name }) => name)).toEqual(['posthog']);
  });

  it('reliability.md F10: is not believed where its time is ten years ahead', () => {
    vi.setSystemTime(DECIDED_AT_MS - 3_650 * DAY_MS);
    expect(standingRecord(page)).toBeUndefined();
  });
});

describe('SG01, WD07: the browser’s signal', () => {
  const reach = service('reach', { basis: 'legitimate-interest' });

  it('is read at each question, for it may come while the page is open', () => {
    const page = pageOf([reach]);
    expect(allows(page, 'reach')).toBe(true);
    setSignal(true);
    expect(allows(page, 'reach')).toBe(false);
  });

  it('reliability.md F55: given between two visits it objects, unless the visitor has decided otherwise; taken back it no longer does', () => {
    const granted = { reach: true, $: { at: DECIDED_AT } };
    setSignal(true);
    expect([allows(pageOf([reach]), 'reach'), allows(pageOf([reach], granted), 'reach')]).toEqual([
      false,
      true,
    ]);
    setSignal(false);
    expect([allows(pageOf([reach]), 'reach'), allows(pageOf([reach], granted), 'reach')]).toEqual([
      true,
      true,
    ]);
  });

  it.for(['1', 'true', 1, false, {}])('%j is none', (value) => {
    setSignal(value);
    expect(allows(pageOf([reach]), 'reach')).toBe(true);
  });

  it('is ignored where the site says so', () => {
    setSignal(true);
    expect(allows(pageOf([reach], undefined, { signals: { globalPrivacyControl: 'ignore' } }), 'reach')).toBe(
      true,
    );
  });

  it('SG06: spares the visitor the question where the site takes it for a refusal', () => {
    setSignal(true);
    const page = pageOf([service('posthog')], undefined, { signals: { globalPrivacyControl: 'reject' } });
    expect(undecidedIn(page)).toEqual([]);
  });
});

/** The promise in plain words, by itself: what one service may do, from all that counts. */
const mayRun = (
  { basis, status = 'active', revision = 1 }: Service,
  said: { readonly choice: boolean | undefined; readonly revision: number; readonly isExpired: boolean },
  objects: boolean,
): boolean => {
  if (status !== 'active') return false;
  if (basis === 'essential') return true;
  const chosen = said.isExpired ? undefined : said.choice;
  if (basis === 'consent') return chosen === true && said.revision >= revision;
  return chosen ?? !objects;
};

describe('R02: what may run', () => {
  const names = ['a', 'b', 'c', 'd'] as const;
  const anyService = fc.record({
    basis: fc.constantFrom('essential', 'consent', 'legitimate-interest'),
    status: fc.constantFrom('active', 'active', 'planned', 'disabled'),
    revision: fc.integer({ min: 1, max: 3 }),
    choice: fc.option(fc.boolean(), { nil: undefined }),
    decided: fc.integer({ min: 1, max: 3 }),
  });
  const site = fc.record({
    services: fc.tuple(anyService, anyService, anyService, anyService),
    day: fc.constantFrom(0, 10, 29, 30, 400),
    signal: fc.constantFrom(true, false, undefined, '1'),
    answer: fc.constantFrom('ignore', 'object', 'reject', undefined),
  });

  it('is exactly what the plain words of the promise say, over any config, record, time and signal', () => {
    fc.assert(
      fc.property(site, ({ services, day, signal, answer }) => {
        const listed = services.map(({ basis, status, revision }, index) =>
          service(names[index] ?? '', { basis, status, revision }),
        );
        const choices = services.flatMap(({ choice }, index) =>
          choice === undefined ? [] : [[names[index], choice] as const],
        );
        const r = Object.fromEntries(services.map(({ decided }, index) => [names[index], decided]));
        const page = pageOf(
          listed,
          { ...Object.fromEntries(choices), $: { at, r } },
          {
            cookie: { days: 30 },
            ...(answer && { signals: { globalPrivacyControl: answer } }),
          },
        );
        vi.setSystemTime(DECIDED_AT_MS + day * DAY_MS);
        setSignal(signal);
        const wanted = listed.filter((each, index) => {
          const { choice, decided = 1 } = services[index] ?? {};
          const said = { choice, revision: decided, isExpired: day >= 30 };
          return mayRun(each, said, signal === true && answer !== 'ignore');
        });
        expect(allowedIn(page)).toEqual(wanted.map(({ name }) => name));
      }),
      { numRuns: 500 },
    );
  });

  it('never is what the visitor is asked about, over any config, record and signal', () => {
    fc.assert(
      fc.property(site, ({ services, day, signal, answer }) => {
        const listed = services.map(({ basis, status }, index) =>
          service(names[index] ?? '', { basis, status }),
        );
        const record = Object.fromEntries(services.map(({ choice }, index) => [names[index], choice]));
        const signals = answer && { signals: { globalPrivacyControl: answer } };
        const page = pageOf(listed, { ...record, $: { at } }, { cookie: { days: 30 }, ...signals });
        vi.setSystemTime(DECIDED_AT_MS + day * DAY_MS);
        setSignal(signal);
        const allowed = allowedIn(page);
        expect(undecidedIn(page).filter(({ name }) => allowed.includes(name))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
