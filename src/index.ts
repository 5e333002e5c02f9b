import type { Consent, Parts } from './api.js';
import type { Config, ServiceName } from './consent/config.js';
import { explainConfig } from './consent/explain-config.js';
import { localeOf } from './consent/language.js';
import { createManager } from './manager.js';
import { pageLanguage } from './page-language.js';
import type { Texts } from './ui/texts.js';

export type { Consent, DecisionOptions } from './api.js';
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
} from './consent/config.js';
export type { ConfigSource, ReadyMadeService, UsedService } from './consent/config-source.js';
export type {
  ChangeDetail,
  ConsentEventDetails,
  ErrorCode,
  ErrorDetail,
  ServiceDetail,
} from './consent/events.js';
export type { Receipt } from './consent/receipt.js';
export type { Choice, Choices, ConsentRecord, Source } from './consent/record.js';
export type { Effect, EffectContext } from './gate/effects.js';

const locales = import.meta.glob<Texts>('./ui/locales/*.ts', { import: 'default' });
const english = async () => (await import('./ui/locales/en.js')).default;

const parts = {
  sweep: () => import('./storage/sweep.js'),
  embeds: () => import('./embeds.js'),
  posthog: () => import('./start-posthog.js'),
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
    async loadInterface(consent) {
      const textsIn = async (tag: string): Promise<Texts> =>
        locales[`./ui/locales/${localeOf(tag)}.ts`]?.() ?? english();
      const texts = (): Promise<Texts> => textsIn(pageLanguage(config));
      const [{ createInterface }, first] = await Promise.all([import('./ui/index.js'), texts()]);
      return createInterface(consent, first, texts);
    },
    load,
  });
  manager.start(config);
  return manager.consent as Consent<ServiceName<C>>;
};
