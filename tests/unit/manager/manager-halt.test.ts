import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configOf, DECIDED_AT_MS, service } from '../../support/configs.js';
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
});

describe('F33: without a config that can be trusted', () => {
  it('the reason is told, and no change, for there was nothing to take back', () => {
    const { manager, log } = makeManager();
    manager.halt(new SyntaxError('no JSON'));
    expect(log).toEqual(['error config']);
  });

  it('what runs already stops, and nothing may run any longer', async () => {
    cookies.set(cookieOf({ posthog: 'granted', map: 'granted' }));
    const { contexts, consent, start, log } = makeManager();
    consent.while('posthog', () => () => log.push('stops'));
    await start();
    await consent.openSettings();
    log.length = 0;
    contexts[0]?.halt('services[0]: wrong');
    expect(log).toEqual(['error config', 'withdraw posthog', 'withdraw map', 'stops', 'change']);
    expect(consent.allows('posthog')).toBe(false);
  });

  it('no decision is made any longer, and the record stays as it was', async () => {
    cookies.set(cookieOf({ posthog: 'granted', map: 'granted' }));
    const { contexts, consent, start } = makeManager();
    await start();
    await consent.openSettings();
    contexts[0]?.halt('wrong');
    const before = cookies.visible();
    consent.rejectAll();
    expect(cookies.visible()).toBe(before);
  });

  it('F31: but one that was right stands, though a second copy has none', async () => {
    cookies.set(cookieOf({ posthog: 'granted', map: 'granted' }));
    const { manager, consent, start, log } = makeManager();
    await start();
    manager.halt('no config');
    expect(log).toContain('error config');
    expect(consent.allows('posthog')).toBe(true);
  });

  it('a part can say so too', async () => {
    const { consent, start, contexts, log } = makeManager();
    await start();
    contexts[0]?.halt('services[0]: wrong');
    expect(log).toContain('error config');
    expect(consent.config).toBeUndefined();
  });

  it('what is asked for afterwards throws nothing, and takes the language of the page', async () => {
    const { contexts, consent, start, texts } = makeManager([service('map')], { language: 'de' });
    await start();
    const [context] = contexts;
    context?.halt('wrong');
    document.documentElement.lang = 'fr';
    await context?.texts('notice');
    expect(texts).toHaveBeenLastCalledWith('notice', 'fr');
    document.documentElement.lang = '';
    context?.describe(configOf([service('map')]));
    expect(consent.config).toBeUndefined();
    expect(() => consent.forget()).not.toThrow();
    expect(context?.consent).toBe(consent);
  });
});
