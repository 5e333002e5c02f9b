/** A text in one language, or one text per BCP 47 language tag: `"Analytics"` or `{ "en": "…", "de": "…" }`. */
export type Text = string | Readonly<Record<string, string>>;

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
  readonly type: StorageType;
  /** ISO 8601 (`P365D`), `session`, `persistent`, or a text such as `until login is complete`. */
  readonly duration: string;
  readonly purpose?: Text;
}

/** Who runs a service. */
export interface Provider {
  readonly name: string;
  /** ISO 3166-1 alpha-2, such as `DE`. */
  readonly country?: string;
}

/** Start PostHog while its service is allowed; see the integration `placet/posthog`. */
export interface PostHogBlock {
  /** The project token, `phc_…`. */
  readonly token: string;
  /** Where events go: the address of the instance or of a reverse proxy on the site's own host, such as `/ingest`. */
  readonly apiHost: string;
  /** The address of PostHog's own script (`array.js` of the npm package `posthog-js`), served by the site. */
  readonly src: string;
  /** The service that must also be granted before sessions are recorded; without it nothing is ever recorded. */
  readonly sessionRecording?: string;
}

/** One feature or third party that needs a legal ground. */
export interface Service {
  /** Lower case letters, digits and `-`, starting with a letter, at most 64 characters; the key in the cookie and in `data-service`. */
  readonly name: string;
  readonly basis: Basis;
  /** Names of `purposes`; an optional service has at least one. */
  readonly purposes: readonly string[];
  /** `planned`: declared, but never runs and is never asked for. */
  readonly status?: 'active' | 'planned';
  /** A whole number from 1; raising it asks again for this service only. */
  readonly revision?: number;
  readonly title?: Text;
  readonly description?: Text;
  readonly provider?: Provider;
  /** Such as `GDPR 6(1)(a)`, `TDDDG 25(1)`. */
  readonly legalBasis?: readonly string[];
  /** What personal data it handles, such as `pseudonymous IDs`. */
  readonly data?: readonly Text[];
  /** Who receives the data; each is counted once in the banner. Without it the provider counts. */
  readonly recipients?: readonly string[];
  /** Does data leave the EEA? */
  readonly thirdCountry?: boolean | 'provider-dependent';
  /** What protects a transfer, such as `SCC (Art. 46 GDPR)`. */
  readonly safeguards?: readonly string[];
  /** ISO 8601, or a text: how long the data is kept outside the browser. */
  readonly retention?: Text;
  /** Hosts or path prefixes the service talks to. */
  readonly hosts?: readonly string[];
  readonly storage?: readonly StorageItem[];
  readonly posthog?: PostHogBlock;
}

/** Why services run; groups them in the interface. */
export interface Purpose {
  /** Of the same form as a service's name. */
  readonly name: string;
  readonly title: Text;
  readonly description?: Text;
}

/** Who answers for the site (GDPR 13(1)(a)). */
export interface Controller {
  readonly name: string;
  readonly address?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly dataProtectionOfficer?: Readonly<Record<string, string>>;
  readonly authority?: Readonly<Record<string, string>>;
}

/** The cookie that keeps the record. */
export interface CookieOptions {
  /** Default `klaro`. */
  readonly name?: string;
  /** Whole days from 1 to 400 (browsers cap at 400), counted from the decision. Default 365. */
  readonly days?: number;
  /** Default `/`. */
  readonly path?: string;
  /** Absent by default: the cookie is host-only. */
  readonly domain?: string;
  /** Default `Lax`. */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** Keep a random id with each decision. Default `true`. */
  readonly browserId?: boolean;
}

/** What a browser's own opt-out, Global Privacy Control, does on the site. The visitor can still decide otherwise. */
export type SignalAnswer =
  /** It objects to services on legitimate interest; the banner asks about the others as ever. */
  | 'object'
  /** It also refuses what needs consent, so that nobody is asked. */
  | 'reject'
  /** Nothing. */
  | 'ignore';

/** What the signals of a visitor's browser do. */
export interface Signals {
  /** Default `object`. */
  readonly globalPrivacyControl?: SignalAnswer;
}

/** What an activity without a switch (server logs, billing) does; for the declaration only. */
export interface Processing {
  readonly name: string;
  readonly title?: Text;
  readonly purpose?: Text;
  readonly data?: readonly Text[];
  readonly legalBasis?: readonly string[];
  readonly recipients?: readonly string[];
  readonly thirdCountry?: boolean | 'provider-dependent';
  readonly safeguards?: readonly string[];
  readonly retention?: Text;
}

/** What the site's author writes: the single source for the gate, the interface and the declaration. */
export interface Config {
  readonly $schema?: string;
  /** Of the privacy policy that this config declares, such as `2026-02-17`; kept in every record. */
  readonly version: string;
  readonly controller: Controller;
  readonly links?: { readonly privacyPolicy?: Text; readonly imprint?: Text };
  /** A BCP 47 tag that overrides `<html lang>` and the browser's languages. */
  readonly language?: string;
  readonly cookie?: CookieOptions;
  readonly signals?: Signals;
  readonly purposes: readonly Purpose[];
  readonly services: readonly Service[];
  readonly processing?: readonly Processing[];
}

/** The names of a config's services, as a union of literals when the config is one. */
export type ServiceName<C extends Config> = C['services'][number]['name'];

/** Returns the config as it is, with its service names kept as literal types. */
export const defineConfig = <const C extends Config>(config: C): C => config;
