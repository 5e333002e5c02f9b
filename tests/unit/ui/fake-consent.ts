import { vi } from 'vitest';
import type { Consent } from '../../../src/manager/consent.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import type { Choices } from '../../../src/model/consent/choice.js';
import type { ConsentRecord } from '../../../src/model/consent/consent-record.js';
import { configOf } from '../examples.js';

/** A manager that has a state and writes down what it is told. */
export const fakeConsent = (
  services: readonly Service[],
  {
    choices = {},
    record,
    config = {},
  }: { choices?: Choices; record?: ConsentRecord; config?: Partial<Config> } = {},
): Consent => {
  const undecided = services.filter(
    ({ name, basis, status }) => basis === 'consent' && status !== 'planned' && !choices[name],
  );
  const state: Partial<Consent> = {
    config: configOf(services, config),
    record,
    undecided,
    choice: (name: string) => choices[name],
    allows: (name: string) =>
      choices[name] === 'granted' ||
      services.some((service) => service.name === name && service.basis !== 'consent' && !choices[name]),
    decide: vi.fn(),
    acceptAll: vi.fn(),
    rejectAll: vi.fn(),
    forget: vi.fn(),
    openSettings: vi.fn(),
    receipt: vi.fn(() => ({ controller: { name: 'Example GmbH' }, purposes: [], services })),
  };
  return Object.assign(new EventTarget(), state) as Consent;
};
