import type { Config, CookieOptions, Service } from '../../src/model/config/config.js';
import { type GateCookie, type GateService, parseGateConfig } from '../../src/model/config/gate-config.js';

/** A config with what every one must have; services and other members as the test needs them. */
export const configOf = (services: readonly Service[], more: Partial<Config> = {}): Config => ({
  version: '2026-02-17',
  controller: { name: 'Example GmbH' },
  links: { privacyPolicy: '/privacy', imprint: '/imprint' },
  purposes: [{ name: 'analytics', title: 'Analytics', description: 'Counts visits.' }],
  services,
  ...more,
});

/** A service that needs consent. */
export const service = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  basis: 'consent',
  purposes: ['analytics'],
  title: name,
  ...more,
});

/** A service as the gate knows it. */
export const gateService = (name: string, more: Partial<Service> = {}): GateService => {
  const [parsed] = parseGateConfig(configOf([service(name, more)])).services;
  if (!parsed) throw new Error('no service');
  return parsed;
};

/** The cookie's options with the defaults filled in. */
export const gateCookie = (cookie: CookieOptions = {}): GateCookie =>
  parseGateConfig(configOf([], { cookie })).cookie;

/** 2026-02-17, the time at which examples are decided: in seconds as the cookie keeps it, and in milliseconds. */
export const DECIDED_AT = 1_771_286_400;
export const DECIDED_AT_MS = DECIDED_AT * 1000;
export const DAY_MS = 86_400_000;
