import type { CookieOptions, Records, SignalAnswer } from './config.js';
import { DEFAULTS } from './defaults.js';
import type { Service, StorageItem } from './service.js';

/** The cookie that keeps the record, with the defaults filled in. */
export interface GateCookie extends Required<Omit<CookieOptions, 'domain'>> {
  /** Absent: the cookie is host-only. */
  readonly domain?: string;
}

/** What the gate needs to know of a service. Each member is the object's own, and of its type. */
export interface GateService
  extends Required<Pick<Service, 'name' | 'basis' | 'status' | 'revision'>>,
    Pick<Service, 'posthog' | 'surfaces'> {
  /** What it keeps in this site's stores; what a third party's host keeps is out of every page's reach. */
  readonly storage: readonly Pick<StorageItem, 'name' | 'type'>[];
}

/** What the gate needs of a config. */
export interface GateConfig {
  /** Of the privacy policy; kept in every record. */
  readonly version: string;
  /** BCP 47; overrides the page's. */
  readonly language?: string;
  readonly cookie: GateCookie;
  /** Where decisions are written down; nowhere without it. */
  readonly records?: Records;
  /** What a browser's own opt-out does. */
  readonly signal: SignalAnswer;
  /** Do scripts run only with the page's nonce? */
  readonly requireNonce?: boolean;
  readonly services: readonly GateService[];
  /** Does a button to the settings stand on every page? */
  readonly hasBadge: boolean;
}

/** An object's own members over defaults: a polluted `Object.prototype` shows through nowhere. */
const own = (source: unknown, defaults = {}): Record<string, unknown> => ({
  __proto__: null,
  ...defaults,
  ...(source as object),
});

const parseService = (source: unknown): GateService => {
  const service = own(source, DEFAULTS.service);
  const storage = service.storage as readonly StorageItem[];
  service.storage = storage.filter(({ host }) => !host);
  return service as unknown as GateService;
};

/**
 * What the gate needs of a config. Throws a `TypeError` where it is no config at all. Anything wrong in it denies by itself:
 * an unknown basis needs consent, an unknown status never runs, a name that is none is found by nobody, a revision or an
 * age that is no number makes a choice invalid. The whole is looked at, in words, where visitors first see of it
 * (`parts/ui`), or at the start (`createConsent`).
 */
export const parseGateConfig = (source: unknown): GateConfig => {
  const config = own(source);
  return own(
    {
      cookie: own(config.cookie, DEFAULTS.cookie),
      signal: own(config.signals, DEFAULTS.signals).globalPrivacyControl,
      // spread throws for what is no list, and visits holes
      services: [...(config.services as readonly unknown[])].map(parseService),
      hasBadge: own(config.interface).badge !== undefined,
    },
    config,
  ) as unknown as GateConfig;
};
