import { describe, expect, it } from 'vitest';
import type { Choices } from '../../../../src/model/consent/choice.js';
import { choiceOf } from '../../../../src/model/consent/choice-of.js';
import { describeRecord } from '../../../../src/model/consent/consent-record.js';
import { decide } from '../../../../src/model/consent/decide.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { isValid, sinceOf } from '../../../../src/model/consent/is-valid.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { undecidedServices } from '../../../../src/model/consent/undecided-services.js';
import { configOf, DAY_MS, DECIDED_AT, DECIDED_AT_MS, service } from '../../../support/configs.js';

const DAY = 86_400;
const config = configOf([
  service('session', { basis: 'essential' }),
  service('posthog'),
  service('newsletter'),
  service('reach', { basis: 'legitimate-interest' }),
  service('chat', { status: 'planned' }),
]);

/** A decision some days after the first, in a browser that would give the id `new-id`. */
const decideOn = (
  day: number,
  before: StoredRecord | undefined,
  choices: Choices,
  of = config,
): StoredRecord => decide(of, before, choices, { now: DECIDED_AT_MS + day * DAY_MS, newId: () => 'new-id' });

const first = decideOn(0, undefined, { posthog: 'granted', newsletter: 'denied', reach: 'denied' });

describe('the first decision', () => {
  it('R03 to R06: keeps the choices, the time to the second, a new id and the policy version', () => {
    expect(JSON.parse(JSON.stringify(first))).toEqual({
      session: true,
      posthog: true,
      newsletter: false,
      reach: false,
      $: { id: 'new-id', at: DECIDED_AT, v: '2026-02-17', r: { session: 0 } },
    });
  });

  it('keeps no fraction of a second', () => {
    const record = decide(config, undefined, { posthog: 'granted' }, { now: 1_999, newId: () => '' });
    expect(record.$?.at).toBe(1);
  });

  it('R26: an essential service is written as `true`, whatever is said; planned and unknown ones are left out', () => {
    const record = decideOn(0, undefined, {
      posthog: 'granted',
      session: 'denied',
      chat: 'granted',
      x: 'granted',
    });
    expect(record).toMatchObject({ session: true, posthog: true });
    expect(Object.keys(record)).toEqual(['session', 'posthog', '$']);
  });

  it('leaves undecided what it is not about', () => {
    expect(choiceOf(service('newsletter'), decideOn(0, undefined, { posthog: 'granted' }))).toBeUndefined();
  });

  it.for(['yes', 'true', 'Granted', 'maybe'])(
    'R04: what is given as a choice but is %j grants nothing',
    (said) => {
      const record = decideOn(0, undefined, { posthog: said } as unknown as Choices);
      expect(choiceOf(service('posthog'), record)).not.toBe('granted');
    },
  );

  it('T03: takes no choice from a prototype', () => {
    const inherited = Object.create({ posthog: 'granted' }) as Choices;
    expect(choiceOf(service('posthog'), decideOn(0, undefined, inherited))).toBeUndefined();
  });
});

describe('an essential service in the record, written for Klaro', () => {
  const needsConsentNow = configOf([service('session'), service('posthog')]);

  it('is no choice of the visitor', () => {
    expect(describeRecord(first).choices).toEqual({
      posthog: 'granted',
      newsletter: 'denied',
      reach: 'denied',
    });
  });

  it('is nobody’s consent when the service needs consent later, nor when it has left the config', () => {
    const [session] = needsConsentNow.services;
    expect(session && choiceOf(session, first)).toBeUndefined();
    expect(undecidedServices(needsConsentNow.services, first, 'ignore')).toEqual([session]);
    expect(describeRecord(first).choices).not.toHaveProperty('session');
  });

  it('is nobody’s permission against an objecting browser when it rests on legitimate interest later', () => {
    const session = service('session', { basis: 'legitimate-interest' });
    expect(isAllowed(session, first, 'object')).toBe(false);
  });

  it('becomes a choice with the next decision about it', () => {
    const later = decideOn(1, first, { session: 'granted' }, needsConsentNow);
    expect(choiceOf(service('session'), later)).toBe('granted');
  });
});

describe('a later decision about some services', () => {
  it('keeps the choices for the others as they were', () => {
    const later = decideOn(10, first, { newsletter: 'granted' });
    expect(later).toMatchObject({ posthog: true, newsletter: true, reach: false });
  });

  it('R06: keeps the id', () => {
    const now = { now: DECIDED_AT_MS, newId: () => 'another' };
    expect(decide(config, first, { newsletter: 'granted' }, now).$?.id).toBe('new-id');
  });

  it('R05: has its own time, and the version of the policy it was asked under', () => {
    const later = decideOn(10, first, { newsletter: 'granted' }, { ...config, version: '2027-01-01' });
    expect(later.$).toMatchObject({ at: DECIDED_AT + 10 * DAY, v: '2027-01-01' });
  });

  it('R08: does not prolong the others: the end counts from the oldest choice still standing', () => {
    let record = first;
    for (const day of [100, 200, 300]) record = decideOn(day, record, { newsletter: 'granted' });
    expect(sinceOf(record, DECIDED_AT_MS)).toBe(DECIDED_AT_MS);
    expect(isValid(record, 365, DECIDED_AT_MS + 365 * DAY_MS - 1)).toBe(true);
    expect(isValid(record, 365, DECIDED_AT_MS + 365 * DAY_MS)).toBe(false);
  });

  it('R08: a decision about all of them counts anew', () => {
    const all = decideOn(100, first, { posthog: 'granted', newsletter: 'granted', reach: 'granted' });
    expect(sinceOf(all, DECIDED_AT_MS)).toBe(DECIDED_AT_MS + 100 * DAY_MS);
    expect(JSON.stringify(all)).not.toContain('"s"');
  });

  it('Klaro compatibility: completes a record of Klaro with time, id and version', () => {
    expect(decideOn(10, { posthog: true }, { newsletter: 'denied' })).toMatchObject({
      posthog: true,
      newsletter: false,
      $: { id: 'new-id', at: DECIDED_AT + 10 * DAY, v: '2026-02-17' },
    });
  });

  it('R19: leaves the record before as it was', () => {
    const copy = structuredClone(first);
    decideOn(10, first, { posthog: 'denied' });
    expect(first).toEqual(copy);
  });
});

describe('revisions', () => {
  const raised = configOf([service('posthog', { revision: 2 }), service('newsletter')]);

  it('are kept where they are above 1, and only there', () => {
    const record = decideOn(0, undefined, { posthog: 'granted', newsletter: 'granted' }, raised);
    expect(record.$?.r).toEqual({ posthog: 2 });
  });

  it('UI25: a choice for an earlier one is not carried over by a decision about another service', () => {
    const record = decideOn(10, first, { newsletter: 'granted' }, raised);
    expect(record).not.toHaveProperty('posthog');
    expect(record.$?.r).not.toHaveProperty('posthog');
  });

  it('a choice for the present one is carried over with it', () => {
    const before = decideOn(0, undefined, { posthog: 'denied' }, raised);
    const record = decideOn(10, before, { newsletter: 'granted' }, raised);
    expect(choiceOf(service('posthog', { revision: 2 }), record)).toBe('denied');
  });
});

describe('faults.md D2: two parts of one host with one cookie', () => {
  const main = configOf([
    service('session', { basis: 'essential' }),
    service('analytics'),
    service('newsletter'),
  ]);
  const shop = configOf([
    service('cart', { basis: 'essential' }),
    service('analytics'),
    service('chat', { revision: 3 }),
  ]);
  const inMain = decideOn(0, undefined, { analytics: 'denied', newsletter: 'granted' }, main);
  const inBoth = decideOn(10, inMain, { chat: 'granted' }, shop);
  const undecidedIn = (of: typeof main, record: StoredRecord) =>
    undecidedServices(of.services, record, 'ignore').map(({ name }) => name);

  it('the second asks only about what the first has not asked', () => {
    expect(undecidedIn(shop, inMain)).toEqual(['chat']);
  });

  it('neither asks again, however often they are visited in turn', () => {
    let record = inBoth;
    for (const [of, choices] of [
      [main, { newsletter: 'denied' }],
      [shop, { chat: 'denied' }],
      [main, { analytics: 'granted' }],
    ] as const)
      record = decideOn(20, record, choices, of);
    expect([undecidedIn(main, record), undecidedIn(shop, record)]).toEqual([[], []]);
    expect(record).toMatchObject({ analytics: true, newsletter: false, chat: false });
  });

  it('what one asked keeps its revision, and what is essential there is nobody’s consent here', () => {
    const record = decideOn(20, inBoth, { analytics: 'denied', newsletter: 'denied' }, main);
    expect(record.$?.r).toEqual({ session: 0, cart: 0, chat: 3 });
    expect(choiceOf(service('cart'), record)).toBeUndefined();
  });

  it('R08: a decision in one prolongs nothing of the other', () => {
    const record = decideOn(100, inMain, { analytics: 'denied', chat: 'denied' }, shop);
    expect(sinceOf(record, 0)).toBe(DECIDED_AT_MS);
  });

  it('R08: a decision about all there is counts anew, though essential services of the other part stay', () => {
    const record = decideOn(
      100,
      decideOn(0, undefined, {}, main),
      { analytics: 'denied', chat: 'denied' },
      shop,
    );
    expect(record.$).not.toHaveProperty('s', expect.any(Number));
    expect(record).toHaveProperty('session', true);
  });

  it('T03: what a hostile record calls `__proto__` pollutes nothing', () => {
    const hostile = JSON.parse(
      '{"__proto__":true,"x":true,"$":{"at":1,"r":{"__proto__":7}}}',
    ) as StoredRecord;
    decideOn(0, hostile, { analytics: 'denied' }, main);
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  it('F19: members of the record that a later version has added are not claimed by this decision', () => {
    const later = { ...inMain, $: { at: DECIDED_AT, later: 1 } } as StoredRecord;
    expect(decideOn(1, later, { analytics: 'denied' }, main).$).not.toHaveProperty('later');
  });
});

describe('faults.md D3: a record for one path of the host', () => {
  it.for([
    ['/', undefined],
    ['/a/', '/a/'],
  ] as const)('of the path %s says so: %s', ([path, said]) => {
    const of = configOf(config.services, { cookie: { path } });
    expect(decideOn(0, undefined, { posthog: 'granted' }, of).$?.p).toBe(said);
  });
});

describe('where the config wants no browser id', () => {
  const anonymous = configOf(config.services, { cookie: { browserId: false } });

  it('none is made', () => {
    const newId = (): string => {
      throw new Error('an id was made');
    };
    const record = decide(anonymous, undefined, { posthog: 'granted' }, { now: 0, newId });
    expect(JSON.stringify(record)).not.toContain('"id"');
  });

  it('one from before is dropped at the next decision', () => {
    expect(JSON.stringify(decideOn(10, first, { posthog: 'denied' }, anonymous))).not.toContain('"id"');
  });
});
