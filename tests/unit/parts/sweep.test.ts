import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PartContext } from '../../../src/manager/parts.js';
import sweepPage from '../../../src/parts/sweep.js';
import { gateService } from '../../support/configs.js';
import { fakeCookies } from '../record/fake-cookies.js';

const { hasUnsavedText } = vi.hoisted(() => ({ hasUnsavedText: vi.fn() }));
vi.mock('../../../src/sweep/has-unsaved-text.js', () => ({ hasUnsavedText }));

const reload = vi.spyOn(location, 'reload').mockReturnValue();
const replaceState = vi.spyOn(history, 'replaceState').mockReturnValue();
const item = { type: 'localStorage', name: 'ph_*', duration: 'session' } as const;
const services = [gateService('posthog', { storage: [item] }), gateService('map')];

beforeEach(() => {
  fakeCookies();
  hasUnsavedText.mockReset().mockReturnValue(false);
  reload.mockClear();
  replaceState.mockClear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** Lets the part end what is stuck; `allowed` may run meanwhile. */
const end = async (stuck: readonly string[], allowed: readonly string[] = []) => {
  const show = vi.fn();
  const fail = vi.fn();
  const texts = {};
  const context = {
    allows: (name: string) => allowed.includes(name),
    fail,
    part: async () => show,
    texts: async () => texts,
  } as unknown as PartContext;
  await sweepPage(context, { services, stuck, save: () => true, cookie: 'klaro' });
  return { show, told: fail.mock.calls.map(([code, , service]) => `${code} ${service}`) };
};

describe('R17: a script that nothing can stop', () => {
  it('F41: is ended by one reload, once what it stored is gone', async () => {
    localStorage.setItem('ph_x', '1');
    reload.mockImplementationOnce(() => expect(localStorage.length).toBe(0));
    expect((await end(['posthog', 'map'])).told).toEqual([]);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('faults.md D1: never by sending a form again: the entry of the history is one of GET by then', async () => {
    reload.mockImplementationOnce(() => expect(replaceState).toHaveBeenCalledWith(history.state, ''));
    await end(['posthog']);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('faults.md D1: runs on, and the visitor is told, where a reload would lose a text', async () => {
    hasUnsavedText.mockReturnValue(true);
    const { show, told } = await end(['posthog', 'map']);
    expect(reload).not.toHaveBeenCalled();
    expect(told).toEqual(['still-running posthog', 'still-running map']);
    expect(show).toHaveBeenCalledOnce();
    const [[, , reloadNow] = []] = show.mock.calls;
    reloadNow();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('F30: runs on where a reload would show nothing but that there is no network', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect((await end(['posthog'])).told).toEqual(['still-running posthog']);
    expect(reload).not.toHaveBeenCalled();
  });

  it('may run on where it was granted again before this was loaded', async () => {
    expect((await end(['posthog'], ['posthog'])).told).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });
});

it('where nothing is stuck nothing is reloaded, whatever is deleted', async () => {
  localStorage.setItem('ph_x', '1');
  await end([]);
  expect(localStorage.length).toBe(0);
  expect(reload).not.toHaveBeenCalled();
});
