import { vi } from 'vitest';
import { createManager } from '../../../src/manager/manager.js';
import type { Loading, PartContext } from '../../../src/manager/parts.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import { parseGateConfig } from '../../../src/model/config/gate-config.js';
import { encodeRecord } from '../../../src/model/consent/stored-record.js';
import { configOf, service } from '../../support/configs.js';
import { recordOf } from './make-page.js';

/** What the config lists, unless a test says otherwise. */
const SERVICES = [service('posthog'), service('map')];

const EVENTS = ['ready', 'change', 'grant', 'withdraw', 'error'] as const;

/** A consent cookie by which the visitor has decided about `posthog` and `map`. */
export const cookieOf = (choices: Parameters<typeof recordOf>[1]): string =>
  `klaro=${encodeRecord(recordOf(SERVICES, choices))}`;

/**
 * A manager with its own store, gate and effects, whose parts only write down that they were called. `start` lets it know
 * its config and resolves when it has begun; it needs fake timers. `log` has in order what happened.
 */
export const makeManager = (services: readonly Service[] = SERVICES, more: Partial<Config> = {}) => {
  const log: string[] = [];
  const contexts: PartContext[] = [];
  const shown = { ask: vi.fn(), openSettings: vi.fn() };
  const settle = vi.fn();
  const parts: Readonly<Record<string, unknown>> = {
    ui: async (context: PartContext) => {
      contexts.push(context);
      return shown;
    },
    embeds: () => settle,
    sweep: async () => log.push('sweep'),
    posthog:
      (_context: PartContext, { name }: Service) =>
      () => {
        log.push(`posthog for ${name}`);
        return () => log.push('posthog stops');
      },
  };
  const part = vi.fn(async (name: string) => parts[name]);
  const texts = vi.fn(async () => ({}));
  const manager = createManager({ part, texts } as unknown as Loading);
  for (const type of EVENTS)
    manager.consent.addEventListener(type, ({ detail }) => {
      const { code, service: name } = { code: undefined, service: undefined, ...detail };
      log.push([type, code, name].filter((word) => word !== undefined).join(' '));
    });
  const config = configOf(services, more);
  const start = async (): Promise<void> => {
    manager.start({ gate: parseGateConfig(config), config });
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    ...{ manager, consent: manager.consent, config, start },
    ...{ log, part, texts, shown, settle, contexts },
  };
};
