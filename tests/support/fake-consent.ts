import { vi } from 'vitest';
import type { Consent } from '../../src/manager/api.js';
import type { Config, Service } from '../../src/model/config/config.js';
import { decide } from '../../src/model/consent/decide.js';
import { choiceOf, isAllowed, signalOf, undecidedServices } from '../../src/model/consent/permissions.js';
import { type Choices, type ConsentRecord, describeRecord } from '../../src/model/consent/record.js';
import { configOf, DECIDED_AT_MS } from '../unit/examples.js';

/** What a test says about the visitor and the site. */
export interface FakeOptions {
  /** What the visitor has decided; without it there is no record. */
  readonly choices?: Choices;
  /** What the record tells, where it is another one than the choices make. */
  readonly record?: ConsentRecord;
  readonly config?: Partial<Config>;
}

/**
 * A manager that answers as the model does, from choices already made, and only writes down what it is told. The signal is
 * that of the test's own `navigator`.
 */
export const fakeConsent = (
  services: readonly Service[],
  { choices, record, config: more = {} }: FakeOptions = {},
): Consent => {
  const config = configOf(services, more);
  const stored =
    choices &&
    decide(config, undefined, choices, { now: DECIDED_AT_MS, newId: () => 'V1StGXR8_Z5jdHi6B-myT' });
  const signal = () => signalOf(config, navigator as object);
  const find = (name: string): Service | undefined => services.find((service) => service.name === name);
  const told = record ?? (stored && describeRecord(stored));
  const state: Partial<Consent> = {
    config,
    record: told,
    undecided: undecidedServices(services, stored, signal()),
    choice(name: string) {
      const service = find(name);
      return service && choiceOf(service, stored);
    },
    allows(name: string) {
      const service = find(name);
      return service !== undefined && isAllowed(service, stored, signal());
    },
    decide: vi.fn(),
    acceptAll: vi.fn(),
    rejectAll: vi.fn(),
    forget: vi.fn(),
    openSettings: vi.fn(),
    receipt: vi.fn(() => ({ ...told, controller: config.controller, purposes: config.purposes, services })),
  };
  return Object.assign(new EventTarget(), state) as Consent;
};
