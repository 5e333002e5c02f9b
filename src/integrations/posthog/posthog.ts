import type { PostHogBlock } from '../../model/config/config.js';

/** What is used of a PostHog instance; the default export of `posthog-js` (1.449.2) is one. */
export interface PostHogLike {
  /** `false`: the SDK itself drops every event and every request (request-dispatch.js, posthog-core.js `capture`). */
  __loaded: boolean;
  /** Requests whose batch key has a time in the future are dropped (rate-limiter.js). */
  readonly rateLimiter: { readonly serverLimits: Record<string, number> };
  init(token: string, config: object): unknown;
  set_config(config: object): void;
  capture(event: string, properties?: object | null, options?: { readonly send_instantly: true }): unknown;
  reset(resetDeviceId: boolean): void;
  reloadFeatureFlags(): void;
  opt_out_capturing(): void;
  has_opted_out_capturing(): boolean;
  startSessionRecording(): void;
  stopSessionRecording(): void;
  /** What it does on `pagehide`: hands all queues to the network, and forgets them. */
  _handle_unload(): void;
}

type Loaded = PostHogLike | { readonly default: PostHogLike };

/** An instance that nobody has initialised, or what loads one: `() => import('posthog-js')`, `fromScript(…)`. */
export type PostHogSource = PostHogLike | (() => Loaded | Promise<Loaded>);

/** How PostHog is set up. */
export interface PostHogOptions extends Pick<PostHogBlock, 'token' | 'apiHost'> {
  /**
   * Runs the recording while its own service is allowed, and returns what ends that:
   * `(effect) => consent.while('session-recording', effect)`. It is called only while PostHog itself runs, so that
   * recording needs both. Without it nothing is ever recorded.
   */
  readonly sessionRecording?: (effect: () => () => void) => () => void;
  /**
   * More options of `posthog.init`. What the promise of withdrawal rests on cannot be changed here: `api_host`,
   * `opt_out_capturing_by_default`, `disable_session_recording`, `request_batching`, `cookieless_mode`.
   */
  readonly init?: Readonly<Record<string, unknown>>;
}

/** A fresh object each time, because the SDK keeps it and writes into it. */
const grantedConfig = ({ apiHost, init }: PostHogOptions): object => ({
  disable_persistence: false,
  // What the SDK would fetch from `apiHost` later (recorder, surveys, toolbar, web vitals) is code that nobody here
  // reviewed, and its `script.src = url` is refused under Trusted Types (entrypoints/external-scripts-loader.js).
  disable_external_dependency_loading: true,
  ...init,
  api_host: apiHost,
  // Our record is the record: undecided for the SDK means allowed now, and refused from `halt` on.
  opt_out_capturing_by_default: false,
  disable_session_recording: true,
  // The click that withdraws is itself captured first; in the queue it can still be dropped, on the wire it cannot.
  request_batching: true,
  // 'on_reject' would make the opt-out send one more page view (posthog-core.js `_enterCookielessMode`).
  cookieless_mode: undefined,
});

const begin = (sdk: PostHogLike, options: PostHogOptions): void => {
  if (!sdk.has_opted_out_capturing()) {
    if (!sdk.__loaded) sdk.init(options.token, grantedConfig(options));
    return;
  }
  // Halted earlier in this page. The ids in memory are those that `reset` made then; none was ever sent or stored.
  sdk.__loaded = true;
  sdk.set_config(grantedConfig(options));
  sdk.reloadFeatureFlags();
  // The SDK sends its first page view only once per page, and at once (posthog-core.js `_captureInitialPageview`).
  if (options.init?.capture_pageview !== false) sdk.capture('$pageview', null, { send_instantly: true });
};

const record = (sdk: PostHogLike): (() => void) => {
  const { serverLimits } = sdk.rateLimiter;
  delete serverLimits.recordings;
  sdk.startSessionRecording();
  return () => {
    // The recorder sends what it has when it stops, now or after compressing (lazy-loaded-session-recorder.js `stop`).
    serverLimits.recordings = Infinity;
    sdk.stopSessionRecording();
  };
};

/**
 * Stops an instance for good, until `begin`. Must hold: no request and no stored key from here on, not from a queue, a
 * retry, a timer, a listener or a script that is still loading, and also after the sweep has deleted the stored
 * opt-out. One failing step must not keep the others from running; the first failure is thrown at the end.
 */
const halt = (sdk: PostHogLike, stopRecording?: () => void, failures: unknown[] = []): void => {
  const steps = [
    // First, so that a stored opt-in cannot win over the default below, and the recorder's last flush is dropped.
    () => sdk.opt_out_capturing(),
    () =>
      sdk.set_config({
        // Holds when the stored opt-out is gone (consent.js `isRejected`).
        opt_out_capturing_by_default: true,
        // An opt-out alone goes on writing ids, sessions and flags (posthog-core.js `_is_persistence_disabled`).
        disable_persistence: true,
        disable_session_recording: true,
        // The remote config may still be on its way and name scripts to load (remote-config.js).
        disable_external_dependency_loading: true,
      }),
    () => stopRecording?.(),
    // New distinct and device ids, in memory only, so that a later grant cannot be joined to this visit. It also
    // deletes the stored opt-out.
    () => sdk.reset(true),
    () => {
      // After `reset`, which does nothing without it. From here on whatever would still be sent is dropped: events in
      // queues, which an opt-out does not empty (request-queue.js, retry-queue.js), and the flags that `reset` asked for.
      sdk.__loaded = false;
      // So this empties the queues into nothing; a new grant must not find the old ids there. (Its price: until the next
      // `pageshow` what is not queued goes as a beacon.)
      sdk._handle_unload();
    },
  ];
  for (const step of steps) {
    try {
      step();
    } catch (failure) {
      failures.push(failure);
    }
  }
  if (failures.length) throw failures[0];
};

/**
 * PostHog as an effect: `consent.while('posthog', posthog(() => import('posthog-js'), { token, apiHost }))`. Nothing of
 * the SDK is loaded before the service is allowed. On withdrawal it opts out, forgets its ids and stays silent; on a
 * new grant the same instance goes on under new ids.
 *
 * Rejects when the SDK cannot be loaded or throws while starting; it is halted then. An instance serves one effect, and
 * the app itself calls neither `init` nor `opt_in_capturing`. Read in posthog-js 1.449.2 (lib/src), which is also what
 * the tests drive.
 */
export const posthog =
  (source: PostHogSource, options: PostHogOptions) =>
  async ({ signal }: { readonly signal: AbortSignal }): Promise<(() => void) | undefined> => {
    const loaded = await (typeof source === 'function' ? source() : source);
    if (signal.aborted) return;
    const sdk = 'default' in loaded ? loaded.default : loaded;
    let stopRecording: (() => void) | undefined;
    try {
      begin(sdk, options);
      stopRecording = options.sessionRecording?.(() => record(sdk));
    } catch (failure) {
      // Without a clean-up to return, a half started SDK would run on after the withdrawal.
      halt(sdk, stopRecording, [failure]);
    }
    return () => halt(sdk, stopRecording);
  };

/** The page into which `fromScript` puts PostHog's script. */
export interface ScriptPage {
  readonly document: Document;
  /** Of the script that loaded us (`script.nonce`, '' without), for a policy that has a nonce but not 'strict-dynamic'. */
  readonly nonce: string;
  /** Sets `script.src`, through a Trusted Types policy where the browser has them. */
  setSource(script: HTMLScriptElement, address: string): void;
}

/** By page, because its script makes one global instance. */
const loads = new WeakMap<Document, Promise<PostHogLike>>();

/**
 * Loads PostHog's own script, `posthog-js/dist/array.js` served by the site, when first called and at most once per
 * page; a build that brings the recorder along is `array.full.no-external.js`. Rejects when the script cannot be loaded
 * or leaves no `window.posthog`; the next call tries again.
 */
export const fromScript =
  (address: string, { document, nonce, setSource }: ScriptPage) =>
  (): Promise<PostHogLike> => {
    const page = document.defaultView as unknown as { posthog?: PostHogLike };
    let load = loads.get(document);
    if (load) return load;
    load = new Promise((resolve, reject) => {
      const settle = (): void => {
        if (page.posthog) resolve(page.posthog);
        else reject(new Error(`PostHog did not load: ${address}`));
      };
      if (page.posthog) return settle();
      const script = document.createElement('script');
      script.nonce = nonce;
      script.onload = script.onerror = settle;
      setSource(script, address);
      document.head.append(script);
    });
    loads.set(document, load);
    load.catch(() => loads.delete(document));
    return load;
  };
