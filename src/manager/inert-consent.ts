import type { Config } from '../model/config/config.js';
import type { Consent } from './consent.js';

/**
 * The manager where there is no document: on a server, and in a worker. There is nobody to ask, so everything is denied and
 * stays so: `when` never resolves, effects never run, and no decision is taken. It keeps no process alive.
 */
export const inertConsent = (config?: Config): Consent => {
  const members: Omit<Consent, keyof EventTarget> = {
    config,
    record: undefined,
    undecided: [],
    allows: () => false,
    choice: () => undefined,
    decide() {},
    acceptAll() {},
    rejectAll() {},
    withdraw() {},
    forget() {},
    while: () => () => {},
    when: () => new Promise(() => {}),
    openSettings: async () => {},
    receipt: () => undefined,
  };
  return Object.defineProperties(new EventTarget(), Object.getOwnPropertyDescriptors(members)) as Consent;
};
