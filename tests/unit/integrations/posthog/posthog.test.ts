import { Window } from 'happy-dom';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { fromScript, type PostHogLike, posthog } from '../../../../src/integrations/posthog/posthog.js';

/** An SDK that writes down what it is told, with the state of the real one that the integration relies on. */
const fakeSdk = (failing?: string) => {
  const calls: string[] = [];
  const config: Record<string, unknown> = {};
  const call = (name: string, detail?: unknown): void => {
    calls.push(detail === undefined ? name : `${name} ${detail}`);
    if (name === failing) throw new Error(`${name} failed`);
  };
  const sdk: PostHogLike = {
    __loaded: false,
    rateLimiter: { serverLimits: {} },
    init(token, options) {
      sdk.__loaded = true;
      Object.assign(config, options);
      call('init', token);
    },
    set_config(options) {
      Object.assign(config, options);
      call('set_config');
    },
    capture: (event) => call('capture', event),
    reset: (resetDeviceId) =>
      call('reset', `device=${resetDeviceId} loaded=${sdk.__loaded} stores=${!config.disable_persistence}`),
    reloadFeatureFlags: () => call('reloadFeatureFlags'),
    opt_out_capturing: () => call('opt_out_capturing'),
    has_opted_out_capturing: () => config.opt_out_capturing_by_default === true,
    startSessionRecording: () => call('startSessionRecording'),
    stopSessionRecording: () => call('stopSessionRecording'),
    _handle_unload: () => call('_handle_unload', `loaded=${sdk.__loaded}`),
  };
  return { sdk, calls, config };
};

const options = { token: 'phc_demo', apiHost: '/ingest' };
const granted = (): { signal: AbortSignal } => ({ signal: new AbortController().signal });

describe('PostHog while it is allowed', () => {
  it('R17: nothing of the SDK is loaded before the grant', async () => {
    const { sdk } = fakeSdk();
    const load = vi.fn(async () => ({ default: sdk }));
    const effect = posthog(load, options);
    expect(load).not.toHaveBeenCalled();
    await effect(granted());
    expect(load).toHaveBeenCalledOnce();
  });

  it('sends to the host and the project of the options', async () => {
    const { sdk, calls, config } = fakeSdk();
    await posthog(() => sdk, { ...options, init: { api_host: 'https://us.i.posthog.com' } })(granted());
    expect(calls).toEqual(['init phc_demo']);
    expect(config.api_host).toBe('/ingest');
  });

  it('accepts an instance as well as a module or a loader of either', async () => {
    for (const wrap of [
      (sdk: PostHogLike) => sdk,
      (sdk: PostHogLike) => () => sdk,
      (sdk: PostHogLike) => async () => ({ default: sdk }),
    ]) {
      const { sdk, calls } = fakeSdk();
      await posthog(wrap(sdk), options)(granted());
      expect(calls).toEqual(['init phc_demo']);
    }
  });

  it('R30: session recording is off, whatever the extra options say', async () => {
    const { sdk, calls, config } = fakeSdk();
    await posthog(sdk, { ...options, init: { disable_session_recording: false } })(granted());
    expect(config.disable_session_recording).toBe(true);
    expect(calls).not.toContain('startSessionRecording');
  });

  it('loads no further code from the host, unless the site says so', async () => {
    const strict = fakeSdk();
    await posthog(strict.sdk, options)(granted());
    expect(strict.config.disable_external_dependency_loading).toBe(true);
    const open = fakeSdk();
    await posthog(open.sdk, { ...options, init: { disable_external_dependency_loading: false } })(granted());
    expect(open.config.disable_external_dependency_loading).toBe(false);
  });

  it('two effects of one instance do not initialise it twice', async () => {
    const { sdk, calls } = fakeSdk();
    await posthog(sdk, options)(granted());
    await posthog(sdk, options)(granted());
    expect(calls).toEqual(['init phc_demo']);
  });

  it('R17: withdrawn while the SDK was loading, it is never initialised', async () => {
    const { sdk, calls } = fakeSdk();
    const withdrawal = new AbortController();
    let finishLoading = (_: PostHogLike): void => {};
    const running = posthog(
      () => new Promise<PostHogLike>((resolve) => (finishLoading = resolve)),
      options,
    )(withdrawal);
    withdrawal.abort();
    finishLoading(sdk);
    expect(await running).toBeUndefined();
    expect(calls).toEqual([]);
  });

  it('an SDK that cannot be loaded is told to whoever runs the effect', async () => {
    const running = posthog(() => Promise.reject(new Error('offline')), options)(granted());
    await expect(running).rejects.toThrow('offline');
  });

  it('R17: an SDK that throws while it starts is stopped, and the error is told', async () => {
    const { sdk, calls } = fakeSdk('init');
    await expect(posthog(sdk, options)(granted())).rejects.toThrow('init failed');
    expect(sdk.__loaded).toBe(false);
    expect(calls).toContain('opt_out_capturing');
  });
});

describe('PostHog after withdrawal', () => {
  it('R17: opts out, forgets person and device, and drops what is still queued', async () => {
    const { sdk, calls } = fakeSdk();
    const stop = await posthog(sdk, options)(granted());
    calls.length = 0;
    stop?.();
    expect(calls).toEqual([
      'opt_out_capturing',
      'set_config',
      'reset device=true loaded=true stores=false',
      '_handle_unload loaded=false',
    ]);
  });

  it('R17: stays opted out although the sweep deletes the stored opt-out', async () => {
    const { sdk, config } = fakeSdk();
    const stop = await posthog(sdk, options)(granted());
    stop?.();
    expect(config.opt_out_capturing_by_default).toBe(true);
    expect(sdk.__loaded).toBe(false);
  });

  it('R33: stores nothing more and loads no more code', async () => {
    const { sdk, config } = fakeSdk();
    const stop = await posthog(sdk, { ...options, init: { disable_external_dependency_loading: false } })(
      granted(),
    );
    stop?.();
    expect(config).toMatchObject({ disable_persistence: true, disable_external_dependency_loading: true });
  });

  it.each(['opt_out_capturing', 'set_config', 'stopSessionRecording', 'reset', '_handle_unload'])(
    'R17: a failing %s keeps no other step from running, and is told',
    async (failing) => {
      const { sdk, calls } = fakeSdk(failing);
      const stop = await posthog(sdk, { ...options, sessionRecording: (effect) => effect() })(granted());
      calls.length = 0;
      expect(() => stop?.()).toThrow(`${failing} failed`);
      const names = calls.map((entry) => entry.split(' ')[0]);
      expect(names).toEqual([
        'opt_out_capturing',
        'set_config',
        'stopSessionRecording',
        'reset',
        '_handle_unload',
      ]);
      expect(sdk.__loaded).toBe(false);
    },
  );
});

describe('PostHog after a new grant', () => {
  it('R17: the same instance goes on and counts the page', async () => {
    const { sdk, calls, config } = fakeSdk();
    const effect = posthog(sdk, options);
    (await effect(granted()))?.();
    calls.length = 0;
    await effect(granted());
    expect(calls).toEqual(['set_config', 'reloadFeatureFlags', 'capture $pageview']);
    expect(sdk.__loaded).toBe(true);
    expect(config).toMatchObject({
      opt_out_capturing_by_default: false,
      disable_persistence: false,
      disable_external_dependency_loading: true,
    });
  });

  it('R30: session recording is still off', async () => {
    const { sdk, calls, config } = fakeSdk();
    const effect = posthog(sdk, options);
    (await effect(granted()))?.();
    await effect(granted());
    expect(config.disable_session_recording).toBe(true);
    expect(calls).not.toContain('startSessionRecording');
  });

  it('counts no page for a site that counts them itself', async () => {
    const { sdk, calls } = fakeSdk();
    const effect = posthog(sdk, { ...options, init: { capture_pageview: false } });
    (await effect(granted()))?.();
    await effect(granted());
    expect(calls).not.toContain('capture $pageview');
  });
});

describe('session recording with a service of its own', () => {
  it('R30: is not started before that service allows it', async () => {
    const { sdk, calls } = fakeSdk();
    await posthog(sdk, { ...options, sessionRecording: () => () => {} })(granted());
    expect(calls).not.toContain('startSessionRecording');
  });

  it('R30: runs while both are allowed, and sends nothing more once its own is withdrawn', async () => {
    const { sdk, calls } = fakeSdk();
    let withdrawRecording = (): void => {};
    const sessionRecording = (effect: () => () => void): (() => void) => (withdrawRecording = effect());
    await posthog(sdk, { ...options, sessionRecording })(granted());
    expect(calls).toContain('startSessionRecording');
    withdrawRecording();
    expect(calls.at(-1)).toBe('stopSessionRecording');
    expect(sdk.rateLimiter.serverLimits.recordings).toBe(Infinity);
    expect(sdk.__loaded).toBe(true);
  });

  it('R30: sends again after a new grant', async () => {
    const { sdk } = fakeSdk();
    let again = (): void => {};
    const sessionRecording = (effect: () => () => void): (() => void) => {
      again = () => effect();
      return effect();
    };
    const stop = await posthog(sdk, { ...options, sessionRecording })(granted());
    stop?.();
    again();
    expect(sdk.rateLimiter.serverLimits).toEqual({});
  });

  it('R30: ends with PostHog itself, after the opt-out, so that its last snapshot is dropped', async () => {
    const { sdk, calls } = fakeSdk();
    const stop = await posthog(sdk, { ...options, sessionRecording: (effect) => effect() })(granted());
    stop?.();
    expect(calls.indexOf('stopSessionRecording')).toBeGreaterThan(calls.indexOf('opt_out_capturing'));
  });
});

describe("PostHog's own script", () => {
  /** A page of its own for each test; `finish` lets the browser answer the request for the newest script. */
  const emptyPage = () => {
    const view = new Window();
    const page = view.document as unknown as Document;
    const addresses: string[] = [];
    const setSource = (_: HTMLScriptElement, address: string): void => void addresses.push(address);
    const scripts = (): HTMLScriptElement[] => [...page.querySelectorAll('script')];
    const finish = (event: 'load' | 'error', sdk?: PostHogLike): void => {
      Object.assign(view, { posthog: sdk });
      scripts()
        .at(-1)
        ?.dispatchEvent(new view.Event(event) as unknown as Event);
    };
    return { page: { document: page, nonce: 'abc', setSource }, addresses, scripts, finish };
  };

  it('R17: is not requested before the grant', () => {
    const { page, scripts } = emptyPage();
    fromScript('/assets/posthog.js', page);
    expect(scripts()).toEqual([]);
  });

  it('is loaded once per page, with the nonce, its address set through Trusted Types', async () => {
    const { page, addresses, scripts, finish } = emptyPage();
    const { sdk } = fakeSdk();
    const load = fromScript('/assets/posthog.js', page);
    const both = Promise.all([load(), load()]);
    finish('load', sdk);
    expect(await both).toEqual([sdk, sdk]);
    expect(await load()).toBe(sdk);
    expect(addresses).toEqual(['/assets/posthog.js']);
    expect(scripts().map(({ nonce }) => nonce)).toEqual(['abc']);
  });

  it('is not requested again for a grant that comes while it is loading', async () => {
    const { page, scripts, finish } = emptyPage();
    const { sdk } = fakeSdk();
    const first = fromScript('/assets/posthog.js', page)();
    const second = fromScript('/assets/posthog.js', page)();
    finish('load', sdk);
    expect(await first).toBe(await second);
    expect(scripts()).toHaveLength(1);
  });

  it('is not loaded where the page has it already', async () => {
    const { page, scripts, finish } = emptyPage();
    const { sdk } = fakeSdk();
    finish('load', sdk);
    expect(await fromScript('/assets/posthog.js', page)()).toBe(sdk);
    expect(scripts()).toEqual([]);
  });

  it('that fails to load is told, and tried again on the next grant', async () => {
    const { page, scripts, finish } = emptyPage();
    const load = fromScript('/assets/posthog.js', page);
    const first = load();
    finish('error');
    await expect(first).rejects.toThrow('PostHog did not load: /assets/posthog.js');
    const { sdk } = fakeSdk();
    const second = load();
    finish('load', sdk);
    expect(await second).toBe(sdk);
    expect(scripts()).toHaveLength(2);
  });

  it('that loads but is something else is told', async () => {
    const { page, finish } = emptyPage();
    const loading = fromScript('/assets/other.js', page)();
    finish('load');
    await expect(loading).rejects.toThrow('PostHog did not load: /assets/other.js');
  });

  it('whose address the browser refuses is told', async () => {
    const { page } = emptyPage();
    const setSource = (): void => {
      throw new TypeError('not a TrustedScriptURL');
    };
    await expect(fromScript('/assets/posthog.js', { ...page, setSource })()).rejects.toThrow(
      'not a TrustedScriptURL',
    );
  });
});

it('the default export of posthog-js fits', () => {
  expectTypeOf<typeof import('posthog-js').default>().toExtend<PostHogLike>();
});
