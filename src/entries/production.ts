import { byImportChecking } from '../loading/by-import.js';
import type { Consent } from '../manager/consent.js';
import { inertConsent } from '../manager/inert-consent.js';
import { onlyManager } from '../manager/only-manager.js';
import type { Config } from '../model/config/config.js';
import type { ServiceName, WithKnownPurposes } from '../model/config/define-config.js';
import { parseGateConfig } from '../model/config/gate-config.js';

export { defineConfig } from '../model/config/define-config.js';

/**
 * The entry `placet` of production builds, by the export condition of that name: the same `createConsent`, but the whole config
 * is looked at behind the banner, as in `placet.js`, and nothing throws into the page (decision 0029).
 */
export const createConsent = <const C extends Config>(
  config: WithKnownPurposes<C>,
): Consent<ServiceName<C>> => {
  if (!globalThis.document) return inertConsent(config) as Consent<ServiceName<C>>;
  const { consent, halt, start } = onlyManager(byImportChecking);
  consent.addEventListener('error', ({ detail }) => {
    if (detail.code === 'config')
      import('../manager/tell-mistake.js').then(({ tellMistake }) => tellMistake(detail)).catch(() => {});
  });
  try {
    start({ gate: parseGateConfig(config), config });
  } catch (cause) {
    halt(cause);
  }
  return consent as Consent<ServiceName<C>>;
};
