import { vi } from 'vitest';
import { Effects } from '../../../src/manager/effects.js';
import { createEmit } from '../../../src/manager/emit.js';
import { createFacade } from '../../../src/manager/facade.js';
import type { Page } from '../../../src/manager/page.js';
import type { PartContext, WithdrawalTask } from '../../../src/manager/parts.js';
import { allowedIn, allows } from '../../../src/manager/permissions.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import { parseGateConfig } from '../../../src/model/config/gate-config.js';
import type { Choices } from '../../../src/model/consent/choice.js';
import type { ConsentEventDetails } from '../../../src/model/consent/consent-event-details.js';
import { decide } from '../../../src/model/consent/decide.js';
import { encodeRecord, type StoredRecord } from '../../../src/model/consent/stored-record.js';
import { configOf, DECIDED_AT_MS } from '../../support/configs.js';

/** What a test says about the page. */
export interface PageOptions {
  /** Members of the config besides the services. */
  readonly config?: Partial<Config>;
  /** What the visitor has decided before; without it there is no record. */
  readonly choices?: Choices;
  /** Services of which a gated script has run. */
  readonly ran?: readonly string[];
}

const EVENTS = ['ready', 'change', 'grant', 'withdraw', 'objection', 'error'] as const;

/** The record of a visitor who chose on the day of the examples. */
export const recordOf = (services: readonly Service[], choices: Choices, more?: Partial<Config>) =>
  decide(configOf(services, more), undefined, choices, { now: DECIDED_AT_MS, newId: () => 'an-id' });

/**
 * A page after its start. Permissions, effects and events are real; the record is kept in a variable, the gate only
 * writes down that it was called, and parts and texts come from memory. `log` has in order what happened.
 */
export const makePage = (services: readonly Service[], { config, choices, ran = [] }: PageOptions = {}) => {
  const log: string[] = [];
  const whole = configOf(services, config);
  let kept: StoredRecord | undefined = choices && recordOf(services, choices, config);
  const target = new EventTarget();
  const shown = { ask: vi.fn(), openSettings: vi.fn() };
  const sweep = vi.fn(async (_context: PartContext, _task: WithdrawalTask) => {
    log.push('sweep');
  });
  const createInterface = vi.fn(async () => shown);
  const part = vi.fn(async (name: string): Promise<unknown> => (name === 'ui' ? createInterface : sweep));
  const texts = vi.fn(async (kind: string): Promise<unknown> => ({ kind }));
  const context = {
    consent: target,
    allows: (name: string) => allows(page, name),
    fail: vi.fn(),
    halt: vi.fn(),
    trusted: vi.fn(),
    embeds: vi.fn(),
    part,
    texts,
  };
  const store = {
    read: vi.fn(() => kept),
    isSettled: vi.fn(() => true),
    write: vi.fn((record: StoredRecord | undefined) => {
      log.push('write');
      kept = record;
      return true;
    }),
  };
  const page: Page = {
    emit: createEmit(target),
    effects: new Effects(context),
    gate: { update: vi.fn(() => log.push('gate')), hasRun: (service) => ran.includes(service) },
    context: context as unknown as PartContext,
    start: { gate: parseGateConfig(whole), config: whole },
    store,
    record: kept,
    decision: {},
    running: [],
    tellTabs: vi.fn(() => log.push('tell tabs')),
  };
  page.running = allowedIn(page);
  const on = <Type extends keyof ConsentEventDetails>(
    type: Type,
    listener: (event: CustomEvent<ConsentEventDetails[Type]>) => void,
    options?: AddEventListenerOptions,
  ): void => target.addEventListener(type, listener as (event: Event) => void, options);
  for (const type of EVENTS)
    on(type, ({ detail }) => log.push(detail && 'service' in detail ? `${type} ${detail.service}` : type));
  return {
    ...{ page, log, on, store, shown, sweep, createInterface, part, texts, fail: context.fail },
    facade: createFacade(page),
    /** What another tab of the site has decided. */
    keep(choices: Choices): void {
      kept = recordOf(services, choices, config);
    },
    /** Has an effect of a service write down when it starts and stops. */
    watch: (service: string): (() => void) =>
      page.effects.add(service, () => {
        log.push(`start ${service}`);
        return () => log.push(`stop ${service}`);
      }),
    encoded: (): string => (kept ? encodeRecord(kept) : ''),
  };
};
