/** What TypeScript must refuse and must accept of a config; see `services.ts` beside it. */
import type { Config, Service } from '../../src/entries/index.js';
import { createConsent, defineConfig } from '../../src/entries/index.js';

const rest = {
  version: '1',
  controller: { name: 'Example GmbH' },
  purposes: [{ name: 'analytics', title: 'Statistics' }],
} as const;

const posthog: Service = { name: 'posthog', basis: 'consent', purposes: ['analytics'] };

export const services: readonly Service[] = [
  posthog,
  { ...posthog, basis: 'essential' },
  { ...posthog, basis: 'legitimate-interest', status: 'planned', revision: 2 },
  { ...posthog, thirdCountry: 'provider-dependent', title: { en: 'PostHog', de: 'PostHog' } },
  // @ts-expect-error an unknown basis
  { ...posthog, basis: 'implied' },
  // @ts-expect-error a pre-ticked consent cannot be expressed
  { ...posthog, default: true },
  // @ts-expect-error an unknown status
  { ...posthog, status: 'off' },
  // @ts-expect-error a misspelt member
  { ...posthog, legalbasis: [] },
  // @ts-expect-error a service without a basis
  { name: 'posthog', purposes: ['analytics'] },
  // @ts-expect-error an unknown store
  { ...posthog, storage: [{ name: 'a', type: 'webSQL', duration: 'session' }] },
  // @ts-expect-error an item without a duration
  { ...posthog, storage: [{ name: 'a', type: 'cookie' }] },
  // @ts-expect-error a retention is a text
  { ...posthog, retention: 180 },
];

export const configs: readonly Config[] = [
  { ...rest, services: [] },
  { ...rest, services, cookie: { name: 'klaro', days: 365, sameSite: 'Lax', browserId: false } },
  // @ts-expect-error a config without services
  rest,
  // @ts-expect-error an unknown SameSite
  { ...rest, services, cookie: { sameSite: 'lax' } },
  // @ts-expect-error a misspelt member
  { ...rest, services, purpose: [] },
];

export const inCalls = (): void => {
  createConsent({ ...rest, services: [{ name: 'posthog', basis: 'consent', purposes: ['analytics'] }] });
  // @ts-expect-error an unknown basis
  createConsent({ ...rest, services: [{ name: 'posthog', basis: 'implied', purposes: ['analytics'] }] });
  // @ts-expect-error a config without services
  defineConfig(rest);
};
