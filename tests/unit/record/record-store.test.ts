import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeRecord, type StoredRecord } from '../../../src/model/consent/stored-record.js';
import { createRecordStore } from '../../../src/record/record-store.js';
import { DAY_MS, DECIDED_AT, DECIDED_AT_MS, gateCookie } from '../../support/configs.js';
import { HOSTILE_VALUES } from '../model/consent/hostile-values.js';
import { fakeCookies, forbiddenCookies } from './fake-cookies.js';

const options = gateCookie();
const record: StoredRecord = { posthog: true, map: false, $: { id: 'an-id', at: DECIDED_AT, v: '1' } };
const denial: StoredRecord = { posthog: false, $: { at: DECIDED_AT } };

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS, toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the record in the cookie', () => {
  it('R07 to R09, R11: is written as the documents say, on http without Secure', () => {
    const { written } = fakeCookies();
    expect(createRecordStore(options).write(record)).toBe(true);
    expect(written).toEqual([`klaro=${encodeRecord(record)}; Max-Age=31536000; Path=/; SameSite=Lax`]);
  });

  it('R10: is Secure on https', () => {
    const { written } = fakeCookies();
    vi.stubGlobal('location', { protocol: 'https:' });
    createRecordStore(options).write(record);
    expect(written.join()).toMatch(/; Secure$/);
  });

  it('has the name, path, domain and SameSite of the config', () => {
    const { written } = fakeCookies();
    createRecordStore(
      gateCookie({ name: 'consent', days: 30, path: '/shop', domain: 'example.com', sameSite: 'Strict' }),
    ).write(record);
    expect(written.join()).toMatch(
      /^consent=\S+; Max-Age=2592000; Path=\/shop; SameSite=Strict; Domain=example\.com$/,
    );
  });

  it('R08: written again later it ends when it would have, counted from the decision', () => {
    const { written } = fakeCookies();
    vi.setSystemTime(DECIDED_AT_MS + 100 * DAY_MS);
    createRecordStore(options).write(record);
    expect(written.join()).toContain(`; Max-Age=${265 * 86_400};`);
  });

  it('comes back as it was written, also on the next page', () => {
    fakeCookies();
    createRecordStore(options).write(record);
    expect(createRecordStore(options).read()).toEqual(record);
  });

  it('F12: is undecided when it has expired, though the browser still hands it out', () => {
    fakeCookies().set(`klaro=${encodeRecord(record)}`);
    vi.setSystemTime(DECIDED_AT_MS + 365 * DAY_MS);
    expect(createRecordStore(options).read()).toBeUndefined();
  });

  it('is gone when it is erased', () => {
    const { visible } = fakeCookies();
    const store = createRecordStore(options);
    store.write(record);
    expect(store.write(undefined)).toBe(true);
    expect(visible()).toBe('');
    expect(store.read()).toBeUndefined();
  });

  it('is found among cookies of other scripts, with names like it and a lone "%" in them', () => {
    const { set } = fakeCookies();
    for (const line of ['a=%', 'klaro2=%E0%A4%A', 'xklaro={}', 'x=klaro=1']) set(line);
    set(`klaro=${encodeRecord(record)}`);
    const store = createRecordStore(options);
    expect(store.read()).toEqual(record);
    expect(store.isSettled()).toBe(true);
  });

  it('T04: a grant in a cookie of another name, as long as ours, grants nothing', () => {
    fakeCookies().set(`other=${encodeRecord(record)}`);
    expect(createRecordStore(options).read()).toBeUndefined();
  });

  it('leaves nothing to read in what erases it, for a browser that keeps that', () => {
    const { written } = fakeCookies();
    createRecordStore(options).write(undefined);
    expect(written).toEqual(['klaro=; Max-Age=0; Path=/; SameSite=Lax']);
  });
});

describe('whatever stands in the cookie (T04)', () => {
  it('reading it never throws', () => {
    const throwing = HOSTILE_VALUES.filter((value) => {
      vi.spyOn(document, 'cookie', 'get').mockReturnValue(`klaro=${value}`);
      try {
        createRecordStore(options).read();
        return false;
      } catch {
        return true;
      }
    });
    expect(throwing).toEqual([]);
  });
});

describe('several cookies of the name (T05, F17)', () => {
  it.for([
    ['/sub', '/'],
    ['/', '/sub'],
  ])('a denial on %s wins over a grant on %s', ([denied, granted]) => {
    const { set } = fakeCookies();
    set(`klaro=${encodeRecord(record)}; Path=${granted}`);
    set(`klaro=${encodeRecord(denial)}; Path=${denied}`);
    expect(createRecordStore(options).read()).toMatchObject({ posthog: false });
  });

  it('are no settled state, so that the sweep clears them', () => {
    const { set } = fakeCookies();
    const store = createRecordStore(options);
    set(`klaro=${encodeRecord(record)}`);
    expect(store.isSettled()).toBe(true);
    set(`klaro=${encodeRecord(denial)}; Path=/sub`);
    expect(store.isSettled()).toBe(false);
  });

  it('F19: one that cannot be read, say of a later version, is left to stand until the visitor decides', () => {
    const { set } = fakeCookies();
    const store = createRecordStore(options);
    set('klaro=%7B%22posthog%22%3A%7B%22later%22%3A1%7D%7D; Path=/sub');
    set(`klaro=${encodeRecord(record)}`);
    expect(store.isSettled()).toBe(true);
    expect(store.write(denial)).toBe(false);
    expect(store.isSettled()).toBe(false);
  });

  it('one that cannot be read takes nothing from one that can', () => {
    const { set } = fakeCookies();
    set('klaro=%7B; Path=/sub');
    set(`klaro=${encodeRecord(record)}`);
    expect(createRecordStore(options).read()).toEqual(record);
  });

  it('a decision stands although the tossed cookie stays in the way', () => {
    fakeCookies().set(`klaro=${encodeRecord(denial)}; Path=/sub`);
    const store = createRecordStore(options);
    expect(store.write(record)).toBe(false);
    expect(store.read()).toEqual(record);
    expect(store.isSettled()).toBe(false);
  });
});

describe('faults.md D3: cookies of one name for several paths of the host', () => {
  const at = (path: string, posthog: boolean): StoredRecord => ({ posthog, $: { at: DECIDED_AT, p: path } });
  const storeAt = (path: string) => createRecordStore(gateCookie({ path }));

  it.for([
    ['/a/', '/a/b/'],
    ['/a/b/', '/a/'],
  ] as const)('the part on %s reads its own answer, not that of the part on %s', ([own, other]) => {
    const { set } = fakeCookies();
    set(`klaro=${encodeRecord(at(other, false))}; Path=${other}`);
    expect(storeAt(own).read()).toBeUndefined();
    set(`klaro=${encodeRecord(at(own, true))}; Path=${own}`);
    expect(storeAt(own).read()).toEqual(at(own, true));
    expect(storeAt(own).isSettled()).toBe(true);
  });

  it('what the one writes is saved, and the other’s stays as it is', () => {
    const { set, visible } = fakeCookies();
    set(`klaro=${encodeRecord(at('/a/', false))}; Path=/a/`);
    expect(storeAt('/a/b/').write(at('/a/b/', true))).toBe(true);
    expect(visible().split('; ')).toHaveLength(2);
    expect(storeAt('/a/').read()).toEqual(at('/a/', false));
  });

  it('the whole site and a part of it keep theirs as well', () => {
    const { set } = fakeCookies();
    set(`klaro=${encodeRecord(record)}`);
    set(`klaro=${encodeRecord(at('/a/', false))}; Path=/a/`);
    expect(storeAt('/').read()).toEqual(record);
    expect(storeAt('/a/').read()).toEqual(at('/a/', false));
  });

  it('T05: one that says it is ours is ours: a denial in it wins', () => {
    const { set } = fakeCookies();
    set(`klaro=${encodeRecord(at('/a/', true))}; Path=/a/`);
    set(`klaro=${encodeRecord(at('/a/', false))}; Path=/`);
    expect(storeAt('/a/').read()).toMatchObject({ posthog: false });
    expect(storeAt('/a/').isSettled()).toBe(false);
  });
});

describe('a browser that does not keep the cookie', () => {
  it('F01, F09: is found out by reading back, and this page remembers', () => {
    fakeCookies(() => false);
    const store = createRecordStore(options);
    expect(store.write(record)).toBe(false);
    expect(store.read()).toEqual(record);
    expect(store.isSettled()).toBe(false);
  });

  it('F09: so is one that keeps something else', () => {
    const { set } = fakeCookies(() => false);
    set(`klaro=${encodeRecord(record)}`);
    const store = createRecordStore(options);
    expect(store.write(denial)).toBe(false);
    expect(store.read()).toEqual(denial);
  });

  it('is believed again once it keeps what is written', () => {
    let keeps = false;
    fakeCookies(() => keeps);
    const store = createRecordStore(options);
    store.write(record);
    keeps = true;
    expect(store.write(record)).toBe(true);
    expect(store.isSettled()).toBe(true);
  });

  it('an erased record does not come back from a cookie that could not be deleted', () => {
    const { set } = fakeCookies(() => false);
    set(`klaro=${encodeRecord(record)}`);
    const store = createRecordStore(options);
    expect(store.write(undefined)).toBe(false);
    expect(store.read()).toBeUndefined();
  });

  it('F02: where every access throws, nothing is thrown on, and this page remembers', () => {
    forbiddenCookies();
    const store = createRecordStore(options);
    expect(store.read()).toBeUndefined();
    expect(store.write(record)).toBe(false);
    expect(store.read()).toEqual(record);
    expect(store.isSettled()).toBe(false);
  });

  it('F02: where every access throws, erasing is done as soon as this page has forgotten', () => {
    forbiddenCookies();
    const store = createRecordStore(options);
    store.write(record);
    expect(store.write(undefined)).toBe(true);
    expect(store.read()).toBeUndefined();
  });
});
