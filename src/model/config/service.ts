import type { Activity, Text } from './activity.js';

/**
 * Lower case letters, digits and `-`, starting with a letter, at most 64 characters.
 * @pattern ^[a-z][a-z0-9-]{0,63}$
 */
export type Name = string;

/** The legal ground of a service, which decides how the gate treats it. */
export type Basis =
  /** Strictly necessary: always on, shown as text without a switch (TDDDG 25(2)). */
  | 'essential'
  /** Off until granted (GDPR 6(1)(a), TDDDG 25(1)). */
  | 'consent'
  /** On until the visitor objects (GDPR 6(1)(f) and 21). */
  | 'legitimate-interest';

/** Where a storage item lives in the browser. */
export type StorageType = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage';

/** One thing a service keeps in the visitor's browser; withdrawal deletes what is declared here, nothing else. */
export interface StorageItem {
  /** The exact name, or a pattern in which `*` stands for any characters: `ph_*_posthog`. */
  readonly name: string;
  /** Where it lives in the browser. */
  readonly type: StorageType;
  /** ISO 8601 (`P365D`), `session`, `persistent`, or a text such as `until login is complete`. */
  readonly duration: Text;
  /** What it is called in the declaration, where the name alone says little. */
  readonly title?: Text;
  /** What it is for, told in the settings. */
  readonly purpose?: Text;
  /** The third party's host that keeps it, such as `youtube.com`; no page of the site can delete it. */
  readonly host?: string;
  /** Has nobody found it on a page of the vendor's? It is deleted like any other, and the declaration says so. */
  readonly unverified?: boolean;
}

/** Who runs a service. */
export interface Provider {
  /** The company that the site has a contract with, or the site itself. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, such as `DE`. */
  readonly country?: string;
  /** Of its own privacy policy. */
  readonly privacyPolicy?: Text;
}

/** Start PostHog while its service is allowed; see the integration `placet/posthog`. */
export interface PostHogBlock {
  /** The project token, `phc_…`. */
  readonly token: string;
  /** Where events go: the address of the instance or of a reverse proxy on the site's own host, such as `/ingest`. */
  readonly apiHost: string;
  /** The address of PostHog's own script (`array.js` of the npm package `posthog-js`), served by the site. */
  readonly src: string;
  /**
   * Days that PostHog's own cookie lives; a whole number from 1 to 400. PostHog's default is 365.
   * @asType integer
   * @minimum 1
   * @maximum 400
   */
  readonly cookieDays?: number;
  /** The service that must also be granted before sessions are recorded; without it nothing is ever recorded. */
  readonly sessionRecording?: Name;
}

/** One feature or third party that needs a legal ground. */
export interface Service extends Activity {
  /** The key in the cookie and in `data-service`. */
  readonly name: Name;
  /**
   * The legal ground: `essential` is always on, `consent` off until granted, `legitimate-interest` on until the visitor
   * objects.
   */
  readonly basis: Basis;
  /** Names of `purposes`; an optional service has at least one. */
  readonly purposes: readonly Name[];
  /**
   * What follows when a visitor objects to it: with `final`, the default, it stays off. With `weighed` it stays off too, and the
   * visitor is told that what was collected is restricted until the objection has been weighed up (GDPR 18(1)(d), 21(1)).
   */
  readonly objection?: 'final' | 'weighed';
  /** `planned`, `disabled`: declared, but never runs and is never asked for. */
  readonly status?: 'active' | 'planned' | 'disabled';
  /**
   * A whole number from 1, the default, to 400; raising it asks again for this service only.
   * @asType integer
   * @minimum 1
   * @maximum 400
   */
  readonly revision?: number;
  /** What it does, in a sentence or two. */
  readonly description?: Text;
  /** Who runs it. */
  readonly provider?: Provider;
  /** Does it recognise visitors on websites of others too? The banner says so. */
  readonly crossSite?: boolean;
  /** Hosts or path prefixes the service talks to. */
  readonly hosts?: readonly string[];
  /** All that it keeps in the browser. Exactly this is deleted on withdrawal. */
  readonly storage?: readonly StorageItem[];
  /** Starts PostHog while the service is allowed. */
  readonly posthog?: PostHogBlock;
}
