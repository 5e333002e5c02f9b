import { byImport } from '../loading/by-import.js';
import type { Consent } from '../manager/consent.js';
import { inertConsent } from '../manager/inert-consent.js';
import { onlyManager } from '../manager/only-manager.js';
import type { Config } from '../model/config/config.js';
import type { ServiceName, WithKnownPurposes } from '../model/config/define-config.js';
import { explainConfig } from '../model/config/explain-config.js';
import { parseGateConfig } from '../model/config/gate-config.js';

export type { Consent } from '../manager/consent.js';
export type { Effect, EffectContext } from '../manager/effects.js';
export type {
  Activity,
  Appearance,
  Basis,
  Config,
  Controller,
  CookieOptions,
  Name,
  PostHogBlock,
  Processing,
  Provider,
  Purpose,
  Recipient,
  Reference,
  Service,
  Statement,
  StorageItem,
  StorageType,
  Store,
  Text,
} from '../model/config/config.js';
export type { ConfigSource, ReadyMadeService, UsedService } from '../model/config/config-source.js';
export { defineConfig, type ServiceName } from '../model/config/define-config.js';
export type { NamedPurpose, NamedService } from '../model/config/named-service.js';
export type { Choice, Choices } from '../model/consent/choice.js';
export type {
  ChangeDetail,
  ConsentEventDetails,
  ErrorCode,
  ErrorDetail,
  ServiceDetail,
} from '../model/consent/consent-event-details.js';
export type { ConsentRecord, DecisionOptions, Source } from '../model/consent/consent-record.js';
export type { Receipt } from '../model/consent/receipt.js';
export type { PlacetElements } from './page-globals.js';

/**
 * Starts consent management for a page and returns its manager. Call it as early as you can; whoever calls it again, from
 * another bundle or beside `placet.js`, gets the same manager, and is told in the console if the configs differ. Without a
 * document, as on a server, the manager denies everything. Throws a `TypeError` with a path and a sentence when the config is
 * wrong; everything stays blocked then.
 */
export const createConsent = <const C extends Config>(
  config: WithKnownPurposes<C>,
): Consent<ServiceName<C>> => {
  const problem = explainConfig(config);
  if (problem) throw new TypeError(`Placet config: ${problem}`);
  if (!globalThis.document) return inertConsent(config) as Consent<ServiceName<C>>;
  const manager = onlyManager(byImport);
  manager.start({ gate: parseGateConfig(config), config });
  return manager.consent as Consent<ServiceName<C>>;
};
