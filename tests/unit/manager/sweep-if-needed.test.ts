import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartContext, WithdrawalTask } from '../../../src/manager/parts.js';
import { sweepIfNeeded } from '../../../src/manager/sweep-if-needed.js';
import { DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage } from './make-page.js';

const item = { type: 'localStorage', name: 'ph_*', duration: 'session' } as const;
const posthog = service('posthog', { storage: [item] });

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  localStorage.clear();
});

describe('the sweep is loaded', () => {
  it('WD03: where something is stored that a denied service declares', async () => {
    localStorage.setItem('ph_x', '1');
    const { page, sweep } = makePage([posthog], { choices: { posthog: 'denied' } });
    await sweepIfNeeded(page);
    expect(sweep).toHaveBeenCalledOnce();
  });

  it('where something is stored that an undecided service declares', async () => {
    localStorage.setItem('ph_x', '1');
    const { page, sweep } = makePage([posthog]);
    await sweepIfNeeded(page);
    expect(sweep).toHaveBeenCalledOnce();
  });

  it('not where all that is stored is declared by a service that may run', async () => {
    localStorage.setItem('ph_x', '1');
    const { page, part } = makePage([posthog], { choices: { posthog: 'granted' } });
    await sweepIfNeeded(page);
    expect(part).not.toHaveBeenCalled();
  });

  it('not where nothing is stored', async () => {
    const { page, part } = makePage([posthog], { choices: { posthog: 'denied' } });
    await sweepIfNeeded(page);
    expect(part).not.toHaveBeenCalled();
  });

  it('T05, F01: where the record’s own cookie is not settled', async () => {
    const { page, store, sweep } = makePage([service('map')]);
    store.isSettled.mockReturnValue(false);
    await sweepIfNeeded(page);
    expect(sweep).toHaveBeenCalledOnce();
  });

  it('R17: where a script of a withdrawn service runs that nothing can stop', async () => {
    const { page, sweep } = makePage([posthog], { choices: { posthog: 'denied' } });
    await sweepIfNeeded(page, ['posthog']);
    expect(sweep.mock.calls[0]?.[1].stuck).toEqual(['posthog']);
  });

  it.for(['start', 'store'] as const)('not without a %s: nobody knows what is declared', async (missing) => {
    localStorage.setItem('ph_x', '1');
    const { page, part } = makePage([posthog]);
    delete page[missing];
    await sweepIfNeeded(page);
    expect(part).not.toHaveBeenCalled();
  });
});

/** What the sweep of a page is told. */
const taskOf = async (
  made: ReturnType<typeof makePage>,
): Promise<WithdrawalTask & Pick<PartContext, 'allows'>> => {
  made.store.isSettled.mockReturnValueOnce(false);
  await sweepIfNeeded(made.page);
  const [call] = made.sweep.mock.calls;
  if (!call) throw new Error('the sweep was not called');
  const [{ allows }, task] = call;
  return { ...task, allows };
};

describe('it is told', () => {
  it('all services, which of them may run, and the name of the cookie that must stay', async () => {
    const choices = { posthog: 'granted', map: 'denied' } as const;
    const config = { cookie: { name: 'consent' } };
    const task = await taskOf(makePage([posthog, service('map')], { choices, config }));
    expect(task.services.filter(({ name }) => task.allows(name))).toMatchObject([{ name: 'posthog' }]);
    expect(task.services.map(({ name }) => name)).toEqual(['posthog', 'map']);
    expect(task.cookie).toBe('consent');
  });

  it('how to keep the record: not again where it is kept', async () => {
    const made = makePage([posthog], { choices: { posthog: 'denied' } });
    const { save } = await taskOf(made);
    expect(save()).toBe(true);
    expect(made.store.write).not.toHaveBeenCalled();
  });

  it('how to keep the record: again where it is not, as it stands at that moment', async () => {
    const made = makePage([posthog], { choices: { posthog: 'denied' } });
    const { save } = await taskOf(made);
    made.store.isSettled.mockReturnValue(false);
    made.page.record = undefined;
    save();
    expect(made.store.write.mock.calls).toEqual([[undefined]]);
  });
});

describe('a sweep that', () => {
  it('cannot be loaded is told, and throws nothing', async () => {
    const { page, store, part, fail } = makePage([posthog]);
    const cause = new Error('no network');
    store.isSettled.mockReturnValue(false);
    part.mockRejectedValue(cause);
    await expect(sweepIfNeeded(page)).resolves.toBeUndefined();
    expect(fail.mock.calls).toEqual([['leftover', cause, undefined]]);
  });

  it('fails is told, and throws nothing', async () => {
    const { page, store, sweep, fail } = makePage([posthog]);
    const cause = new Error('broken');
    store.isSettled.mockReturnValue(false);
    sweep.mockRejectedValue(cause);
    await expect(sweepIfNeeded(page)).resolves.toBeUndefined();
    expect(fail.mock.calls).toEqual([['leftover', cause, undefined]]);
  });
});
