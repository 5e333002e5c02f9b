import { pageLanguage } from '../loading/page-language.js';
import type { Consent, Parts } from '../manager/api.js';
import { createManager } from '../manager/manager.js';
import type { Config, ServiceName } from '../model/config/config.js';
import { explainConfig } from '../model/config/explain-config.js';
import { localeOf } from '../model/words/language.js';
import type { Texts } from '../ui/kit/texts.js';

export type { Consent, DecisionOptions } from '../manager/api.js';
export type { Effect, EffectContext } from '../manager/effects.js';
export {
  type Activity,
  type Appearance,
  type Basis,
  type Config,
  type Controller,
  type CookieOptions,
  defineConfig,
  type PostHogBlock,
  type Processing,
  type Provider,
  type Purpose,
  type Recipient,
  type Reference,
  type Service,
  type ServiceName,
  type Statement,
  type StorageItem,
  type StorageType,
  type Store,
  type Text,
} from '../model/config/config.js';
export type { ConfigSource, ReadyMadeService, UsedService } from '../model/config/config-source.js';
export type {
  ChangeDetail,
  ConsentEventDetails,
  ErrorCode,
  ErrorDetail,
  ServiceDetail,
} from '../model/consent/events.js';
export type { Receipt } from '../model/consent/receipt.js';
export type { Choice, Choices, ConsentRecord, Source } from '../model/consent/record.js';

const locales = import.meta.glob<Texts>('../ui/locales/*/interface.ts', { import: 'default' });
const english = async () => (await import('../ui/locales/en/interface.js')).default;

const parts = {
  sweep: () => import('../sweep/sweep.js'),
  embeds: () => import('../parts/embeds.js'),
  posthog: () => import('../parts/posthog.js'),
};
// the names and types of `Parts` are those of the files
const load = (async (name: keyof typeof parts) => (await parts[name]()).default) as Parts['load'];

/**
 * Starts consent management for a page and returns its manager. Call it once, in a browser, as early as you can.
 * Throws a `TypeError` with a path and a sentence when the config is wrong; everything stays blocked then.
 */
export const createConsent = <const C extends Config>(config: C): Consent<ServiceName<C>> => {
  const problem = explainConfig(config);
  if (problem) throw new TypeError(`Placet config: ${problem}`);
  const manager = createManager({
    async loadInterface(consent, fail) {
      const textsIn = async (tag: string): Promise<Texts> =>
        locales[`../ui/locales/${localeOf(tag)}/interface.ts`]?.() ?? english();
      const texts = (): Promise<Texts> => textsIn(pageLanguage(config));
      const [{ createInterface }, first] = await Promise.all([import('../ui/interface.js'), texts()]);
      return createInterface(consent, first, { load: texts, fail });
    },
    load,
  });
  manager.start(config);
  return manager.consent as Consent<ServiceName<C>>;
};
