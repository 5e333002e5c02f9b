import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeRecord, type StoredRecord } from '../../../src/model/consent/stored-record.js';
import { createRecordStore } from '../../../src/record/record-store.js';
import { sweep } from '../../../src/sweep/sweep.js';
import { gateCookie } from '../../support/configs.js';
import { fakeCookies, forbiddenCookies } from './fake-cookies.js';

const at = Math.floor(Date.now() / 1000);
const record: StoredRecord = { posthog: false, map: true, $: { at } };
const tossed: StoredRecord = { posthog: true, $: { at } };

const REFUSED = 'not-saved: The browser refused the cookie: only this page remembers the choice';

/** The sweep of a page that has just decided, as the manager calls it, with what was told as an error. */
const decideAndSweep = async (): Promise<readonly string[]> => {
  const store = createRecordStore(gateCookie());
  const errors: string[] = [];
  store.write(record);
  await sweep({
    services: [],
    allows: () => false,
    fail: (code, cause) => errors.push(`${code}: ${cause}`),
    cookie: 'klaro',
    save: () => store.isSettled() || store.write(record),
  });
  expect(store.read()).toEqual(record);
  return errors;
};

beforeEach(() => {
  vi.stubGlobal('location', { hostname: 'www.example.com', pathname: '/sub/page', protocol: 'https:' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('T05: after a decision there is one consent cookie, and it is ours', () => {
  it.for([
    ['another path', 'klaro=X; Path=/sub'],
    ['a parent domain', 'klaro=X; Path=/; Domain=example.com'],
    ['both', 'klaro=X; Path=/sub/; Domain=example.com'],
  ] as const)('where one on %s was in the way', async ([, line]) => {
    const { set, visible } = fakeCookies();
    set(line.replace('X', encodeRecord(tossed)));
    expect(await decideAndSweep()).toEqual([]);
    expect(visible()).toBe(`klaro=${encodeRecord(record)}`);
  });

  it('and nothing is written again where none was in the way', async () => {
    const { written } = fakeCookies();
    await decideAndSweep();
    expect(written).toHaveLength(1);
  });
});

describe('F01, F02, F09: where the browser keeps no cookie, the site is told once', () => {
  it('as one that refuses it', async () => {
    fakeCookies(() => false);
    expect(await decideAndSweep()).toEqual([REFUSED]);
  });

  it('as one that forbids all access', async () => {
    forbiddenCookies();
    expect(await decideAndSweep()).toEqual([REFUSED]);
  });

  it('as one in which another cookie stays in the way', async () => {
    fakeCookies().set(`klaro=${encodeRecord(tossed)}; Path=/elsewhere`);
    expect(await decideAndSweep()).toEqual([REFUSED]);
  });
});
