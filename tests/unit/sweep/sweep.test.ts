import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageType } from '../../../src/model/config/config.js';
import type { GateService } from '../../../src/model/config/gate-config.js';
import { sweep } from '../../../src/sweep/sweep.js';
import { gateService } from '../../support/configs.js';
import { type FakeCookies, fakeCookies } from '../record/fake-cookies.js';

const declares = (name: string, ...items: readonly (readonly [StorageType, string])[]): GateService =>
  gateService(name, { storage: items.map(([type, item]) => ({ type, name: item, duration: 'session' })) });

let cookies: FakeCookies;
let kept: Map<StorageType, Set<string>>;

beforeEach(() => {
  cookies = fakeCookies();
  localStorage.clear();
  sessionStorage.clear();
  kept = new Map([
    ['indexedDB', new Set()],
    ['cacheStorage', new Set()],
  ]);
  const names = (type: StorageType): string[] => [...(kept.get(type) ?? [])];
  vi.stubGlobal('cookieStore', undefined);
  vi.stubGlobal('indexedDB', {
    databases: async () => names('indexedDB').map((name) => ({ name, version: 1 })),
    deleteDatabase(name: string) {
      const request: { onsuccess?: () => void } = {};
      queueMicrotask(() => {
        kept.get('indexedDB')?.delete(name);
        request.onsuccess?.();
      });
      return request;
    },
  });
  vi.stubGlobal('caches', {
    keys: async () => names('cacheStorage'),
    delete: async (name: string) => kept.get('cacheStorage')?.delete(name),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Puts an item of each name into each store. */
const fill = (...names: readonly string[]): void => {
  for (const name of names) {
    cookies.set(`${name}=1`);
    localStorage.setItem(name, '1');
    sessionStorage.setItem(name, '1');
    for (const store of kept.values()) store.add(name);
  }
};
const cookieNames = (): readonly string[] =>
  cookies
    .visible()
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.replace(/=.*/, ''));
const left = (): Readonly<Record<StorageType, readonly string[]>> => ({
  cookie: [...cookieNames()].sort(),
  localStorage: Object.keys(localStorage).sort(),
  sessionStorage: Object.keys(sessionStorage).sort(),
  indexedDB: [...(kept.get('indexedDB') ?? [])].sort(),
  cacheStorage: [...(kept.get('cacheStorage') ?? [])].sort(),
});
/** Sweeps where only these services may run. */
const sweepBut = async (services: readonly GateService[], ...allowed: readonly string[]) => {
  const fail = vi.fn();
  await sweep({
    services,
    allows: (name) => allowed.includes(name),
    fail,
    cookie: 'klaro',
    save: () => true,
  });
  return fail.mock.calls;
};

const TYPES = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const;
const EVERYWHERE = (pattern: string) => TYPES.map((type) => [type, pattern] as const);

describe('R17, R27, WD03: withdrawal deletes', () => {
  it.for(TYPES)('what the denied service declares in %s, and nothing of the name elsewhere', async (type) => {
    fill('ph_id', 'other');
    const errors = await sweepBut([declares('posthog', [type, 'ph_id'])]);
    for (const store of TYPES) {
      expect(left()[store], store).toEqual(store === type ? ['other'] : ['other', 'ph_id']);
    }
    expect(errors).toEqual([]);
  });

  it('each item in its own store only', async () => {
    fill('ph_id', 'ph_db');
    await sweepBut([declares('posthog', ['cookie', 'ph_id'], ['localStorage', 'ph_db'])]);
    expect(left()).toMatchObject({ cookie: ['ph_db'], localStorage: ['ph_id'] });
  });

  it('every name that a declared pattern means, and no other', async () => {
    fill('ph_1_posthog', 'ph_22_posthog', 'ph_1_posthog2', 'xph_1_posthog');
    await sweepBut([declares('posthog', ...EVERYWHERE('ph_*_posthog'))]);
    for (const store of TYPES) expect(left()[store], store).toEqual(['ph_1_posthog2', 'xph_1_posthog']);
  });

  it("nothing of the site's own for what a third party's host keeps under the same name", async () => {
    fill('CONSENT');
    const item = { type: 'cookie', name: 'CONSENT', duration: 'P365D', host: 'youtube.com' } as const;
    const errors = await sweepBut([gateService('video', { storage: [item] })]);
    expect(left().cookie).toEqual(['CONSENT']);
    expect(errors).toEqual([]);
  });

  it('nothing that a service declares which may run, although a denied one declares it too', async () => {
    fill('shared', 'own');
    const posthog = declares('posthog', ...EVERYWHERE('shared'), ...EVERYWHERE('own'));
    await sweepBut([posthog, declares('replay', ...EVERYWHERE('sh*'))], 'replay');
    for (const store of TYPES) expect(left()[store], store).toEqual(['shared']);
  });

  it('nothing of services that may all run', async () => {
    fill('ph_id');
    await sweepBut([declares('posthog', ...EVERYWHERE('*'))], 'posthog');
    for (const store of TYPES) expect(left()[store], store).toEqual(['ph_id']);
  });

  it('nothing in a store of which no denied service declares anything: it is not even looked at', async () => {
    const databases = vi.fn(async () => []);
    vi.stubGlobal('indexedDB', { databases });
    await sweepBut([declares('posthog', ['cookie', 'ph_id']), declares('map', ['indexedDB', 'map'])], 'map');
    expect(databases).not.toHaveBeenCalled();
  });

  it('no database that has no name', async () => {
    const deleteDatabase = vi.fn();
    vi.stubGlobal('indexedDB', { databases: async () => [{ version: 1 }], deleteDatabase });
    expect(await sweepBut([declares('posthog', ['indexedDB', '*'])])).toEqual([]);
    expect(deleteDatabase).not.toHaveBeenCalled();
  });

  it('never the consent cookie, whatever pattern a service declares', async () => {
    fill('klaro', 'ph_id');
    await sweepBut([declares('posthog', ['cookie', '*'])]);
    expect(left().cookie).toEqual(['klaro']);
  });

  it('cookies, localStorage and sessionStorage at once, for the page may be about to be left', () => {
    fill('ph_id');
    sweepBut([declares('posthog', ...EVERYWHERE('ph_id'))]);
    expect([left().cookie, left().localStorage, left().sessionStorage]).toEqual([[], [], []]);
  });
});

describe('WD03: a cookie is deleted wherever a page can set one', () => {
  it('on every path of the address and every parent domain', async () => {
    vi.stubGlobal('location', {
      hostname: 'app.shop.example.com',
      pathname: '/en/blog/post',
      protocol: 'https:',
    });
    const places = ['/', '/en', '/en/', '/en/blog', '/en/blog/', '/en/blog/post'].flatMap((path) =>
      ['', 'app.shop.example.com', 'shop.example.com', 'example.com'].map(
        (domain) => [path, domain] as const,
      ),
    );
    for (const [path, domain] of places) {
      cookies.set(`ph_id=1; Path=${path}${domain && `; Domain=${domain}`}`);
    }
    expect(cookieNames()).toHaveLength(24);
    expect(await sweepBut([declares('posthog', ['cookie', 'ph_id'])])).toEqual([]);
    expect(cookieNames()).toEqual([]);
  });

  it('where guessing misses it, by the browser that knows where it sits', async () => {
    cookies.set('ph_id=1; Path=/elsewhere');
    const found = { name: 'ph_id', path: '/elsewhere' };
    vi.stubGlobal('cookieStore', {
      getAll: async (name: string) => (cookieNames().includes(name) ? [found] : []),
      delete: async (cookie: typeof found) => cookies.set(`${cookie.name}=; Max-Age=0; Path=${cookie.path}`),
    });
    expect(await sweepBut([declares('posthog', ['cookie', 'ph_id'])])).toEqual([]);
    expect(cookieNames()).toEqual([]);
  });
});

describe('F46: what cannot be deleted', () => {
  it('is told, each with its store and name', async () => {
    cookies.set('ph_id=1; Path=/elsewhere');
    kept.get('indexedDB')?.add('ph_db');
    vi.stubGlobal('indexedDB', {
      databases: async () => [{ name: 'ph_db' }],
      deleteDatabase() {
        const request: { onblocked?: () => void } = {};
        queueMicrotask(() => request.onblocked?.());
        return request;
      },
    });
    const errors = await sweepBut([declares('posthog', ['cookie', 'ph_id'], ['indexedDB', 'ph_*'])]);
    expect(errors.map(([code, what]) => `${code}: ${what}`).sort()).toEqual([
      'leftover: cookie ph_id',
      'leftover: indexedDB ph_db',
    ]);
  });

  it.for(['localStorage', 'indexedDB', 'caches'])(
    'F03: a closed %s keeps no other store from being swept',
    async (closed) => {
      fill('ph_id');
      vi.spyOn(globalThis, closed as 'localStorage', 'get').mockImplementation(() => {
        throw new DOMException('closed', 'SecurityError');
      });
      await sweepBut([declares('posthog', ...EVERYWHERE('ph_id'))]);
      vi.restoreAllMocks();
      expect(Object.keys(sessionStorage)).toEqual([]);
      expect(kept.get(closed === 'caches' ? 'indexedDB' : 'cacheStorage')).toEqual(new Set());
    },
  );
});
