import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, forget, reread } from '../../../src/manager/choose.js';
import type { Choice, Choices } from '../../../src/model/consent/choice.js';
import { DAY_MS, DECIDED_AT, DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage } from './make-page.js';

const services = [
  service('posthog'),
  service('map'),
  service('session', { basis: 'essential' }),
  service('chat', { status: 'planned' }),
];

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a choice', () => {
  it('WD08: is kept first, then told to other tabs, then carried out on this page', () => {
    const { page, log } = makePage(services);
    choose(page, { posthog: 'granted' });
    expect(log).toEqual(['write', 'tell tabs', 'gate', 'grant posthog', 'change']);
  });

  it('R04: that refuses what never ran is told as a change all the same, so that the banner goes', () => {
    const { page, log } = makePage(services);
    choose(page, 'denied');
    expect(log).toEqual(['write', 'tell tabs', 'gate', 'change']);
  });

  it('R03 to R06: is kept with its time, an id of 21 characters and the policy version', () => {
    const { page } = makePage(services);
    choose(page, { posthog: 'granted' });
    const { id, ...rest } = page.record?.$ ?? { at: 0 };
    expect(rest).toMatchObject({ at: DECIDED_AT, v: '2026-02-17' });
    expect(id).toMatch(/^[\w-]{21}$/);
  });

  it.for([
    ['granted', { posthog: 'granted', map: 'granted' }],
    ['denied', { posthog: 'denied', map: 'denied' }],
  ] as const)('%s alone is for all services that the visitor decides on', ([choice, choices]) => {
    const { page, facade } = makePage(services);
    choose(page, choice);
    expect(facade.record?.choices).toEqual(choices);
  });

  it('leaves the other choices as they were', () => {
    const { page, facade } = makePage(services, { choices: { map: 'denied' } });
    choose(page, { posthog: 'granted' });
    expect(facade.record?.choices).toEqual({ posthog: 'granted', map: 'denied' });
  });

  it('UI24: takes nothing over from a record that has expired while the page was open', () => {
    const { page, facade } = makePage(services, { choices: { map: 'granted' } });
    vi.setSystemTime(DECIDED_AT_MS + 365 * DAY_MS);
    choose(page, { posthog: 'granted' });
    expect(facade.record?.choices).toEqual({ posthog: 'granted' });
    expect(facade.allows('map')).toBe(false);
  });

  it('R04: that cannot be made is told, and the others are made', () => {
    const { page, facade, fail } = makePage(services);
    choose(page, { posthog: 'granted', chat: 'granted', map: 'yes' as Choice });
    expect(facade.record?.choices).toEqual({ posthog: 'granted' });
    expect(fail.mock.calls).toEqual([
      ['unknown', 'granted', 'chat'],
      ['unknown', 'yes', 'map'],
    ]);
  });

  it.for<Choice | Choices>([{}, { chat: 'granted' }, 'yes' as Choice])(
    'T24: %j, of which nothing can be made, makes no record, tells nobody and changes nothing',
    (wanted) => {
      const { page, log } = makePage(services);
      choose(page, wanted);
      expect(log).toEqual([]);
      expect(page.record).toBeUndefined();
    },
  );

  it('comes from `api` unless it says otherwise', () => {
    const { page, facade } = makePage(services);
    choose(page, 'denied');
    expect(facade.record?.source).toBe('api');
    choose(page, 'denied', { source: 'banner', language: 'de' });
    expect(facade.record).toMatchObject({ source: 'banner', language: 'de' });
  });

  it('before the start waits for it', () => {
    const { page, store } = makePage(services);
    const waiting: (() => void)[] = [];
    page.waiting = waiting;
    choose(page, 'granted');
    expect(store.write).not.toHaveBeenCalled();
    for (const run of waiting) run();
    expect(store.write).toHaveBeenCalledOnce();
  });

  it('without a config that can be trusted is not made', () => {
    const { page, store } = makePage(services);
    page.start = undefined;
    choose(page, 'granted');
    expect(store.write).not.toHaveBeenCalled();
  });

  it('F01: holds on this page where the browser keeps no cookie', () => {
    const { page, store, facade } = makePage(services);
    store.write.mockReturnValue(false);
    choose(page, { posthog: 'granted' });
    expect(facade.allows('posthog')).toBe(true);
  });
});

describe('to forget', () => {
  it('erases the record first, then tells other tabs, then stops what ran on it', () => {
    const { page, log, encoded } = makePage(services, { choices: { posthog: 'granted' } });
    forget(page);
    expect(log).toEqual(['write', 'tell tabs', 'withdraw posthog', 'gate', 'change']);
    expect([encoded(), page.record]).toEqual(['', undefined]);
  });

  it('waits for the start', () => {
    const { page, store } = makePage(services, { choices: { posthog: 'granted' } });
    page.waiting = [];
    forget(page);
    expect(store.write).not.toHaveBeenCalled();
    expect(page.waiting).toHaveLength(1);
  });

  it('T24: the next decision has another id', () => {
    const { page, facade } = makePage(services, { choices: { posthog: 'granted' } });
    const before = facade.record?.id;
    forget(page);
    choose(page, 'granted');
    expect(before).toBe('an-id');
    expect(facade.record?.id).not.toBe(before);
  });
});

describe('F20, WD09: when the record is read again', () => {
  it('what another tab has decided is carried out here, but neither written nor told again', () => {
    const { page, log, keep } = makePage(services, { choices: { posthog: 'granted' } });
    keep({ posthog: 'denied', map: 'granted' });
    reread(page);
    expect(log).toEqual(['withdraw posthog', 'gate', 'grant map', 'change']);
  });

  it('a decision that changes no permission is told too', () => {
    const { page, log, keep } = makePage(services);
    keep({ posthog: 'denied' });
    reread(page);
    expect(log).toEqual(['gate', 'change']);
  });

  it('where and in which language another tab decided is not known here', () => {
    const { page, facade, keep } = makePage(services);
    choose(page, 'granted', { source: 'banner', language: 'de' });
    keep({ posthog: 'denied' });
    reread(page);
    expect([facade.record?.source, facade.record?.language]).toEqual([undefined, undefined]);
  });

  it('the same record, though another object, is no decision, and what is known of it stays', () => {
    const { page, log, store, facade } = makePage(services);
    choose(page, 'granted', { source: 'banner' });
    store.read.mockReturnValue(structuredClone(page.record));
    log.length = 0;
    reread(page);
    expect(log).toEqual([]);
    expect(facade.record?.source).toBe('banner');
  });

  it('no record before and none now is no decision', () => {
    const { page, log } = makePage(services);
    reread(page);
    expect(log).toEqual([]);
  });

  it('F14: a record that the browser has lost stops what ran on it', () => {
    const { page, log, store } = makePage(services, { choices: { posthog: 'granted' } });
    store.read.mockReturnValue(undefined);
    reread(page);
    expect(log).toEqual(['withdraw posthog', 'gate', 'change']);
  });
});
