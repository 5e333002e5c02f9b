import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choices } from '../../../src/model/consent/choice.js';
import { build } from '../../../src/ui/kit/build.js';
import { DECIDED_AT_MS, service } from '../../support/configs.js';
import { type FakeCookies, fakeCookies } from '../record/fake-cookies.js';
import { cookieOf, makeManager } from './make-manager.js';

let cookies: FakeCookies;

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS });
  cookies = fakeCookies();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const setRecord = (choices: Choices): void => cookies.set(cookieOf(choices));

describe('before the start', () => {
  it('R02: nothing is allowed, whatever the cookie says', () => {
    setRecord({ posthog: 'granted' });
    expect(makeManager().consent.allows('posthog')).toBe(false);
  });

  it('R02: nothing is written, loaded or fired', async () => {
    const { part, log } = makeManager();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([part.mock.calls, log, cookies.written]).toEqual([[], [], []]);
  });
});

describe('the start', () => {
  it('is over only when the running script has ended, so that this script’s listeners hear `ready`', async () => {
    const { start, log } = makeManager();
    const begun = start();
    expect(log).toEqual([]);
    await begun;
    expect(log).toEqual(['ready']);
  });

  it('takes the record from the cookie', async () => {
    setRecord({ posthog: 'granted', map: 'denied' });
    const { start, consent } = makeManager();
    await start();
    expect([consent.allows('posthog'), consent.choice('map')]).toEqual([true, 'denied']);
  });

  it('is no decision: what a returning visitor has granted is no new grant', async () => {
    setRecord({ posthog: 'granted', map: 'denied' });
    const { start, log } = makeManager();
    await start();
    expect(log).toEqual(['ready']);
  });

  it('runs the effects that waited for it', async () => {
    setRecord({ posthog: 'granted' });
    const { start, consent, log } = makeManager();
    consent.while('posthog', () => void log.push('runs'));
    await start();
    expect(log).toEqual(['runs', 'ready']);
  });

  it('does first what was asked before, in order', async () => {
    const { start, consent } = makeManager();
    consent.acceptAll();
    consent.withdraw('map');
    await start();
    expect(consent.record?.choices).toEqual({ posthog: 'granted', map: 'denied' });
  });

  it('tells of an early decision only what it has changed for who decided before', async () => {
    cookies.set(cookieOf({ posthog: 'granted' }));
    const { start, consent, log } = makeManager();
    consent.decide({ map: 'granted' });
    await start();
    expect(log).toEqual(['grant map', 'change', 'ready']);
  });

  it('WD05: tells of an early withdrawal, though nothing has run on this page', async () => {
    cookies.set(cookieOf({ posthog: 'granted' }));
    const { start, consent, log } = makeManager();
    consent.withdraw('posthog');
    await start();
    expect(log).toEqual(['withdraw posthog', 'change', 'ready']);
  });

  it('asks the visitor where something is undecided', async () => {
    const { start, shown } = makeManager();
    await start();
    expect(shown.ask).toHaveBeenCalledOnce();
  });

  it('loads nothing for a returning visitor', async () => {
    setRecord({ posthog: 'denied', map: 'denied' });
    const { start, part } = makeManager();
    await start();
    expect(part).not.toHaveBeenCalled();
  });

  it.for([
    ['de', 'de'],
    [undefined, 'fr'],
  ] as const)(
    'UI22: asks for texts in the language of the config, %s, or of the page',
    async ([language, spoken]) => {
      document.documentElement.lang = 'fr';
      const { start, texts } = makeManager(undefined, language ? { language } : {});
      await start();
      document.documentElement.lang = '';
      expect(texts.mock.calls).toEqual([['interface', spoken]]);
    },
  );

  it('WD03: deletes what a page before has left', async () => {
    setRecord({ posthog: 'denied' });
    cookies.set('ph_x=1');
    const { start, log } = makeManager([
      service('posthog', { storage: [{ type: 'cookie', name: 'ph_*', duration: 'session' }] }),
    ]);
    await start();
    expect(log).toContain('sweep');
  });

  it('leaves marked elements that are no scripts to the part for embeds', async () => {
    const image = build('img');
    image.dataset.service = 'posthog';
    document.body.append(image);
    const { start, settle } = makeManager();
    await start();
    expect(settle).toHaveBeenCalledWith(image);
  });
});

describe('F23, faults.md C2: a page that is prerendered', () => {
  const prerender = async () => {
    const prerendering = vi.fn(() => true);
    Object.defineProperty(document, 'prerendering', { configurable: true, get: prerendering });
    const made = makeManager();
    const runs = vi.fn();
    made.consent.while('posthog', runs);
    await made.start();
    const show = async (): Promise<void> => {
      prerendering.mockReturnValue(false);
      document.dispatchEvent(new Event('prerenderingchange'));
      await vi.advanceTimersByTimeAsync(0);
    };
    return { ...made, runs, show };
  };
  afterEach(() => {
    Reflect.deleteProperty(document, 'prerendering');
  });

  it('runs nothing, asks nothing and loads nothing until somebody comes to it', async () => {
    setRecord({ posthog: 'granted' });
    const { consent, runs, part, log, show } = await prerender();
    expect([consent.allows('posthog'), runs.mock.calls, part.mock.calls, log]).toEqual([false, [], [], []]);
    await show();
    expect(runs).toHaveBeenCalledOnce();
    expect(log).toEqual(['ready']);
    expect(part).toHaveBeenCalledWith('ui');
  });

  it('knows then what was decided meanwhile in the page that stood open', async () => {
    setRecord({ posthog: 'granted', map: 'granted' });
    const { consent, runs, show } = await prerender();
    setRecord({ posthog: 'denied', map: 'denied' });
    document.dispatchEvent(new Event('visibilitychange'));
    await show();
    expect([consent.choice('posthog'), runs.mock.calls]).toEqual(['denied', []]);
  });

  it('keeps what is asked of it until then', async () => {
    const { consent, show } = await prerender();
    consent.acceptAll();
    expect(cookies.written).toEqual([]);
    await show();
    expect(consent.allows('posthog')).toBe(true);
  });

  it('reliability.md T10: is not what an image called `prerendering` makes of a page', async () => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: build('img') });
    const { start, log } = makeManager();
    await start();
    expect(log).toEqual(['ready']);
  });
});

describe('a service with a block for an integration', () => {
  const block = { token: 'phc_x', apiHost: 'https://eu.i.posthog.com', src: '/posthog.js' };
  const withBlock = [service('posthog', { posthog: block }), service('map')];

  it('R02: whose consent is missing loads nothing of it', async () => {
    const { start, part } = makeManager(withBlock);
    await start();
    expect(part).not.toHaveBeenCalledWith('posthog');
  });

  it('runs while it is allowed', async () => {
    const { start, consent, log } = makeManager(withBlock);
    await start();
    consent.acceptAll();
    await vi.advanceTimersByTimeAsync(0);
    consent.rejectAll();
    expect(log.filter((line) => line.startsWith('posthog'))).toEqual([
      'posthog for posthog',
      'posthog stops',
    ]);
  });

  it('that cannot be loaded is told as an error of that service', async () => {
    setRecord({ posthog: 'granted', map: 'denied' });
    const { start, part, log } = makeManager(withBlock);
    part.mockRejectedValue(new Error('no network'));
    await start();
    expect(log).toContain('error effect posthog');
  });
});

describe('F20: another tab', () => {
  it('that decides is followed when this page comes to the front', async () => {
    setRecord({ posthog: 'granted', map: 'denied' });
    const { start, consent, log } = makeManager();
    await start();
    setRecord({ posthog: 'denied', map: 'denied' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(log).toEqual(['ready', 'withdraw posthog', 'change']);
    expect(consent.allows('posthog')).toBe(false);
  });

  it('is told of each decision, once the cookie is written', async () => {
    const post = vi.fn(() => cookies.written.length);
    vi.stubGlobal(
      'BroadcastChannel',
      class {
        postMessage = post;
      },
    );
    const { start, consent } = makeManager();
    await start();
    consent.acceptAll();
    expect(post).toHaveReturnedWith(1);
  });
});

describe('the manager', () => {
  it('opens the settings by a link of the page', async () => {
    setRecord({ posthog: 'denied', map: 'denied' });
    const { start, shown } = makeManager();
    await start();
    const link = build('a', { href: '#placet-settings' });
    document.body.append(link);
    link.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.openSettings).toHaveBeenCalledWith(link);
  });

  it('tells what is so now, not what was so when it was made', async () => {
    const { start, consent, config } = makeManager();
    expect(consent.config).toBeUndefined();
    await start();
    expect(consent.config).toBe(config);
  });

  it('T07: has a record that a page cannot set', () => {
    const { consent } = makeManager();
    expect(() => Object.assign(consent, { record: { choices: { posthog: 'granted' } } })).toThrow(TypeError);
  });

  it('takes the texts of the config when they come, for this part of the site', async () => {
    document.documentElement.dataset.placetSurface = 'shop';
    const { start, consent, contexts, config } = makeManager();
    await start();
    const services = [service('posthog'), service('map', { surfaces: ['blog'] })];
    contexts[0]?.describe({ ...config, version: 'with texts', services });
    delete document.documentElement.dataset.placetSurface;
    expect(consent.config?.version).toBe('with texts');
    expect(consent.config?.services.map(({ name }) => name)).toEqual(['posthog']);
  });

  it.for([
    [true, 'error script posthog'],
    [false, undefined],
  ] as const)(
    'reliability.md T11: asks for the nonce of the page where the config demands one: %s',
    async ([requireNonce, told]) => {
      setRecord({ posthog: 'granted', map: 'denied' });
      const own = build('script', {});
      Object.assign(own, { nonce: 'abc', type: 'application/json' });
      own.setAttribute('nonce', 'abc');
      document.body.append(own);
      const { start, log } = makeManager(undefined, { requireNonce });
      const held = build('script', { type: 'text/plain' });
      held.dataset.service = 'posthog';
      document.body.append(held);
      await start();
      expect(log.find((line) => line.startsWith('error'))).toBe(told);
    },
  );
});
