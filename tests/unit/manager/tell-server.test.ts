import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose, forget, reread } from '../../../src/manager/choose.js';
import { tellServer } from '../../../src/manager/tell-server.js';
import { DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage } from './make-page.js';

const config = { records: { address: '/records' } };

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page, and how often the part for records was wanted on it. */
const open = (options: Parameters<typeof makePage>[1]) => {
  const made = makePage([service('stats')], options);
  return { ...made, wanted: () => made.part.mock.calls.filter(([name]) => name === 'records').length };
};

describe('the server is told', () => {
  it('law.md RC06: of each decision, after it was kept', async () => {
    const { page, log, part, store } = open({ config });
    part.mockImplementation(async (name) => {
      log.push(name);
      return vi.fn();
    });
    choose(page, 'denied');
    expect(log.indexOf('records')).toBeGreaterThan(log.indexOf('write'));
    expect(store.read()?.$?.u).toBe(1);
  });

  it('on the next page of what it does not know yet', () => {
    const { page, wanted } = open({ config, choices: { stats: 'granted' } });
    tellServer(page);
    expect(wanted()).toBe(1);
  });

  it('law.md RC09: of the record that was erased', async () => {
    const { page, wanted, sweep } = open({ config, choices: { stats: 'granted' } });
    const { record } = page;
    forget(page);
    expect(wanted()).toBe(1);
    await vi.waitFor(() =>
      expect((sweep.mock.calls as readonly unknown[][]).map((call) => call.at(3))).toContain(record),
    );
  });

  it('of nothing where nothing was decided, or where it knows it', () => {
    const { page, wanted } = open({ config });
    tellServer(page);
    page.record = { stats: true, $: { id: 'an-id', at: 1 } };
    tellServer(page);
    page.record = { stats: true }; // as Klaro wrote it
    tellServer(page);
    page.start = undefined;
    tellServer(page);
    expect(wanted()).toBe(0);
  });

  it('DESIGN 4.8: of nothing where the config has no records, and nothing of it is in the cookie', () => {
    const { page, wanted, encoded } = open({});
    choose(page, 'granted');
    expect(encoded()).not.toContain('%22u%22');
    forget(page);
    expect(wanted()).toBe(0);
  });

  it('F35: later where the part cannot be loaded, and the site is told', async () => {
    const cause = new Error('no network');
    const { page, part, fail } = open({ config, choices: { stats: 'granted' } });
    part.mockRejectedValue(cause);
    tellServer(page);
    await vi.waitFor(() => expect(fail.mock.calls).toEqual([['records', cause, undefined]]));
  });
});

it('WD09: that the server knows a decision now is no change for other tabs', () => {
  const { page, log, store, facade } = open({ config });
  choose(page, 'granted', { source: 'banner' });
  const { u: _mark, ...known } = page.record?.$ ?? { at: 0 };
  store.read.mockReturnValue({ ...page.record, $: known });
  log.length = 0;
  reread(page);
  expect([log, facade.record?.source, page.record?.$?.u]).toEqual([[], 'banner', undefined]);
});
