import type { Service, Text } from './service.js';

export type { Basis, PostHogBlock, Provider, Service, StorageItem, StorageType, Text } from './service.js';

/** Why services run; groups them in the interface. */
export interface Purpose {
  /**
   * Of the same form as a service's name.
   * @pattern ^[a-z][a-z0-9-]{0,63}$
   */
  readonly name: string;
  /** What the visitor reads, such as "Statistics". */
  readonly title: Text;
  /** Why, in a sentence or two. */
  readonly description?: Text;
}

/** Who answers for the site (GDPR 13(1)(a)). */
export interface Controller {
  /** The banner says who asks. */
  readonly name: string;
  /** In one line. */
  readonly address?: string;
  /** For questions about data protection. */
  readonly email?: string;
  /** With the country code. */
  readonly phone?: string;
  /** Whom to ask, by any names such as `name` and `email`, or why there is none. */
  readonly dataProtectionOfficer?: Readonly<Record<string, string>>;
  /** Where one can complain (GDPR 13(2)(d)), by any names such as `name` and `address`. */
  readonly authority?: Readonly<Record<string, string>>;
}

/** The cookie that keeps the record. */
export interface CookieOptions {
  /** Default `klaro`. */
  readonly name?: string;
  /**
   * Whole days from 1 to 400 (browsers cap at 400), counted from the decision. Default 365.
   * @asType integer
   * @minimum 1
   * @maximum 400
   */
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
  /**
   * `object`, the default: objects to services on legitimate interest. `reject`: also refuses what needs consent, without a
   * banner. `ignore`: nothing.
   */
  readonly globalPrivacyControl?: SignalAnswer;
}

/** What an activity without a switch (server logs, billing) does; for the declaration only. */
export interface Processing {
  /** Which one it is, such as `server-logs`. */
  readonly name: string;
  /** What it is called in the declaration. */
  readonly title?: Text;
  /** What it is for. */
  readonly purpose?: Text;
  /** What personal data it handles. */
  readonly data?: readonly Text[];
  /** Such as `GDPR 6(1)(f)`. */
  readonly legalBasis?: readonly string[];
  /** Who receives the data. */
  readonly recipients?: readonly string[];
  /** Does data leave the EEA? */
  readonly thirdCountry?: boolean | 'provider-dependent';
  /** What protects a transfer. */
  readonly safeguards?: readonly string[];
  /** ISO 8601, or a text: how long the data is kept. */
  readonly retention?: Text;
}

/** Addresses, or one per language; other schemes than http(s), mailto and tel are not linked. */
export interface Links {
  /** The privacy policy that this config declares. */
  readonly privacyPolicy?: Text;
  /** Who runs the site. */
  readonly imprint?: Text;
}

/** What the site's author writes: the single source for the gate, the interface and the declaration. */
export interface Config {
  /** The address of `schema.json`, so that an editor completes and explains. */
  readonly $schema?: string;
  /** Of the privacy policy that this config declares, such as `2026-02-17`; kept in every record. */
  readonly version: string;
  /** Who answers for the site. */
  readonly controller: Controller;
  /** Shown under the question and in the settings. */
  readonly links?: Links;
  /** A BCP 47 tag that overrides `<html lang>` and the browser's languages. */
  readonly language?: string;
  /** The cookie that keeps the record. */
  readonly cookie?: CookieOptions;
  /** What a browser's own opt-out does. */
  readonly signals?: Signals;
  /** Why services run; they group the services in the interface, in this order. */
  readonly purposes: readonly Purpose[];
  /** All that stores or sends something, essential ones included. */
  readonly services: readonly Service[];
  /** Activities without a switch, for the declaration only. */
  readonly processing?: readonly Processing[];
}

/** The names of a config's services, as a union of literals when the config is one. */
export type ServiceName<C extends Config> = C['services'][number]['name'];

/** Returns the config as it is, with its service names kept as literal types. */
export const defineConfig = <const C extends Config>(config: C): C => config;
