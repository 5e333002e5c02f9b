import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StorageType } from '../../../src/model/config/config.js';
import { matchesName } from '../../../src/model/config/matches-name.js';
import { hasTraces } from '../../../src/sweep/has-traces.js';
import { gateService } from '../../support/configs.js';
import { fakeCookies, forbiddenCookies } from '../record/fake-cookies.js';

const declaring = (type: StorageType, name: string) => [
  gateService('posthog', { storage: [{ type, name, duration: 'session' }] }),
];

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

describe('the quick look for something that must go', () => {
  it('finds nothing in a browser where there is nothing, so that the sweep is not loaded', () => {
    fakeCookies().set('other=1');
    localStorage.setItem('other', '1');
    for (const type of ['cookie', 'localStorage', 'sessionStorage'] as const) {
      expect(hasTraces(declaring(type, 'ph_*'))).toBe(false);
    }
  });

  it('looks at nothing for services that declare nothing', () => {
    forbiddenCookies();
    expect(hasTraces([gateService('posthog'), gateService('map', { storage: [] })])).toBe(false);
  });

  it('never overlooks a name that a declared one means', () => {
    const letter = fc.constantFrom('p', 'h', '_', '*');
    const name = fc.string({ unit: fc.constantFrom('p', 'h', '_'), minLength: 1, maxLength: 6 });
    const jar = vi.spyOn(document, 'cookie', 'get');
    fc.assert(
      fc.property(fc.string({ unit: letter, minLength: 1, maxLength: 6 }), name, (pattern, found) => {
        fc.pre(matchesName(pattern, found));
        localStorage.clear();
        jar.mockReturnValue(`a=1; ${found}=1; b=2`);
        const inCookie = hasTraces(declaring('cookie', pattern));
        jar.mockReturnValue('');
        localStorage.setItem(found, '1');
        return inCookie && hasTraces(declaring('localStorage', pattern));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a cookie behind others, and one item of several', () => {
    const { set } = fakeCookies();
    for (const line of ['a=1', 'ph_x=1']) set(line);
    expect(hasTraces([...declaring('cookie', 'nothing'), ...declaring('cookie', 'ph_*')])).toBe(true);
  });

  it('R33: finds what is in the session only', () => {
    fakeCookies();
    sessionStorage.setItem('ph_x_window_id', '1');
    expect(hasTraces(declaring('sessionStorage', 'ph_*_window_id'))).toBe(true);
  });

  it.for(['indexedDB', 'cacheStorage'] as const)('cannot look into %s quickly, so it says yes', (type) => {
    fakeCookies();
    expect(hasTraces(declaring(type, 'ph_db'))).toBe(true);
  });

  it('F02, F03: says yes where it may not look', () => {
    forbiddenCookies();
    expect(hasTraces(declaring('cookie', 'ph_*'))).toBe(true);
  });
});
