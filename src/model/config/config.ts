import type { Activity, Recipient, Text } from './activity.js';
import type { Name, Service } from './service.js';

export type { Activity, DataCategory, Recipient, Store, Text } from './activity.js';
export type { Basis, Name, PostHogBlock, Provider, Service, StorageItem, StorageType } from './service.js';

/** Why services run; groups them in the interface. */
export interface Purpose {
  /** What services call it in their `purposes`. */
  readonly name: Name;
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
  readonly address?: Text;
  /** For questions about data protection. */
  readonly email?: string;
  /** With the country code. */
  readonly phone?: string;
  /** Court and number, such as `Amtsgericht Flensburg, HRB 1234`. */
  readonly register?: Text;
  /** Whom to ask, by any names such as `name` and `email`, or why there is none. */
  readonly dataProtectionOfficer?: Readonly<Record<string, Text>>;
  /** Where one can complain (GDPR 13(2)(d)), by any names such as `name` and `address`. */
  readonly authority?: Readonly<Record<string, Text>>;
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
  /** Default `/`. Each path has an answer of its own; whoever changes it changes `name` too. */
  readonly path?: string;
  /** Absent by default: the cookie is host-only. */
  readonly domain?: string;
  /** Default `Lax`. */
  readonly sameSite?: 'Lax' | 'Strict' | 'None';
  /** Keep a random id with each decision. Default `true`. */
  readonly browserId?: boolean;
}

/** Where decisions are written down outside the browser, so that they can be proved (GDPR 7(1)). */
export interface Records {
  /**
   * Where the site's own server takes them, such as `/api/public/consent`, which `placet-server` answers; with https, if it has
   * a host of its own. What is sent is the record, how and in which language it was made; no address of a page.
   */
  readonly address: string;
  /**
   * How long the server keeps a record, from the decision on: ISO 8601, default `P365D`. The declaration tells it, and
   * `placet-server` does not start where it is set to another figure.
   */
  readonly retention?: string;
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

/** An activity without a switch (server logs, billing), for the declaration only. */
export interface Processing extends Activity {
  /** Which one it is, such as `server-logs`. */
  readonly name: string;
  /** What it is for. */
  readonly purpose?: Text;
}

/** One thing that a policy states, such as a right and how to use it, or `No profiling`. */
export interface Statement {
  /** A few words. */
  readonly title: Text;
  /** A sentence or two. */
  readonly text?: Text;
}

/** How the banner looks and where it stands. The settings are the same in all layouts. */
export interface Appearance {
  /** `box`, the default: in a corner. `bar`: along an edge. `dialog`: in the middle. */
  readonly layout?: 'box' | 'bar' | 'dialog';
  /**
   * Where, by logical side: `start` is left where one reads from left to right. Default `bottom-start`. A bar takes the edge,
   * a dialog nothing of it; on phones every layout is a sheet at the edge.
   */
  readonly position?: 'bottom-start' | 'bottom-end' | 'top-start' | 'top-end';
  /** With `dialog`: hold the page back until the visitor has chosen. Default `false`: no wall. */
  readonly modal?: boolean;
  /** A small button to the settings on every page, in the bottom corner of that side; for sites without a footer to edit. */
  readonly badge?: 'start' | 'end';
}

/** Addresses, or one per language; other schemes than http(s), mailto and tel are not linked. */
export interface Links {
  /** The privacy policy that this config declares. */
  readonly privacyPolicy?: Text;
  /** Who runs the site. */
  readonly imprint?: Text;
}

/** A link with its own words. */
export interface Reference {
  /** What the visitor reads. */
  readonly title: Text;
  /** Where it leads. */
  readonly href: Text;
}

/** What the site's author writes: the single source for the gate, the interface and the declaration. */
export interface Config {
  /** The address of `schema.json`, so that an editor completes and explains. */
  readonly $schema?: string;
  /** Of the privacy policy that this config declares, such as `2026-02-17`; kept in every record. */
  readonly version: string;
  /** Since when this version is in force: ISO 8601, such as `2026-02-17`. */
  readonly date?: string;
  /** Who answers for the site. */
  readonly controller: Controller;
  /** Shown under the question and in the settings. */
  readonly links?: Links;
  /** A BCP 47 tag that overrides `<html lang>` and the browser's languages. */
  readonly language?: string;
  /**
   * The languages that the site speaks, BCP 47: `placet check` wants every text in each, `placet resolve` leaves out what
   * ready-made services say in others. Without it those that the config's own texts are in.
   */
  readonly languages?: readonly string[];
  /** The cookie that keeps the record. */
  readonly cookie?: CookieOptions;
  /** Where decisions are written down outside the browser; nowhere without it. */
  readonly records?: Records;
  /** What a browser's own opt-out does. */
  readonly signals?: Signals;
  /**
   * Runs only those held back scripts that carry the page's nonce, that of its first script with one: markup that somebody else
   * put into the page waits for no service then. `false` without it.
   */
  readonly requireNonce?: boolean;
  /** How the banner looks and where it stands. */
  readonly interface?: Appearance;
  /** Why services run; they group the services in the interface, in this order. */
  readonly purposes: readonly Purpose[];
  /** All that stores or sends something, essential ones included. */
  readonly services: readonly Service[];
  /** Activities without a switch, for the declaration only. */
  readonly processing?: readonly Processing[];
  /** Who receives data, described once for all services and activities that name it. */
  readonly recipients?: readonly Recipient[];
  /** The visitor's rights and how to use them, for the declaration only. */
  readonly rights?: readonly Statement[];
  /** What else the policy states, such as that there is no profiling, for the declaration only. */
  readonly statements?: readonly Statement[];
  /** More documents, such as a list of sub-processors, for the declaration only. */
  readonly references?: readonly Reference[];
}
