import { nanoid } from 'nanoid';
import { createGate } from '../gate/gate.js';
import { trusted } from '../gate/trusted.js';
import type { Config, CookieOptions, Service, SignalAnswer } from '../model/config/config.js';
import { decide, fittingChoices } from '../model/consent/decide.js';
import { choiceOf, isAllowed, isValid, signalOf, undecidedServices } from '../model/consent/permissions.js';
import type { Choice, Choices, ConsentRecord, StoredRecord } from '../model/consent/record.js';
import { describeRecord, encodeRecord } from '../model/consent/record.js';
import { createRecordStore, type RecordStore } from '../record/record-store.js';
import { followTabs } from '../record/tabs.js';
import { sweepIfNeeded } from '../sweep/sweep-if-needed.js';
import type { Consent, DecisionOptions, Interface, Manager, Parts, Site } from './api.js';
import { createEffects } from './effects.js';
import { createEmit, createFail } from './emitter.js';
import { followOpeners } from './openers.js';

/** When storage is swept again after a decision, in milliseconds, for what running code wrote late; each load does too. */
const LATE_WRITES = 1_000;

/**
 * Makes the manager: the one place where config, record, gate, effects, sweep and events meet. A decision goes from here
 * to the cookie first, then to what runs, then to the listeners and the other tabs.
 */
export const createManager = (parts: Parts): Manager => {
  const events = new EventTarget();
  let config: Config | undefined;
  let services: readonly Service[] = [];
  let cookie: CookieOptions & { name: string; days: number } = { name: 'klaro', days: 365 };
  let store: RecordStore | undefined;
  let record: StoredRecord | undefined;
  /** What the cookie does not keep of the decision made on this page. */
  let context: Pick<ConsentRecord, 'source' | 'language'> = {};
  let running: readonly string[] = [];
  let tellTabs = (): void => {};
  let started: () => void;
  const whenStarted = new Promise<void>((resolve) => {
    started = resolve;
  });

  const emit = createEmit(events);
  const fail = createFail(emit);
  const find = (service: string): Service | undefined => services.find(({ name }) => name === service);
  /** The record, unless it has expired while the page was open. */
  const standing = (): StoredRecord | undefined =>
    record && isValid(record, cookie.days, Date.now()) ? record : undefined;

  const signal = (): SignalAnswer => signalOf(config, navigator as object);
  const allows: Site['allows'] = (name) => {
    if (name[0] === '!') return !!config && !allows(name.slice(1));
    const service = find(name);
    return !!service && isAllowed(service, standing(), signal());
  };
  const allowedNames = (): readonly string[] => services.map(({ name }) => name).filter(allows);

  const effects = createEffects(allows, fail);
  const gate = createGate(events as EventTarget & Consent, fail, parts.load);

  const save = (): boolean | undefined => store?.isSettled() || store?.write(record);
  const sweep = (): Promise<void> =>
    sweepIfNeeded(parts.load, store, { allows, fail, services, cookie: cookie.name, save });

  let loading: Promise<Interface | undefined> | undefined;
  /** Loads the interface once; after a failure the next call tries again. */
  const loadInterface = (): Promise<Interface | undefined> => {
    const failHere = (cause: unknown): void => fail('interface', cause);
    loading ??= parts.loadInterface(consent, failHere).catch((cause): undefined => {
      loading = undefined;
      failHere(cause);
    });
    return loading;
  };
  const ask = async (): Promise<void> => {
    if (consent.undecided.length || loading || config?.interface?.badge) (await loadInterface())?.ask();
  };

  /** Makes the page as the record wants it: stops first, then starts. */
  const apply = async (next: StoredRecord | undefined): Promise<void> => {
    const isNew = next !== record;
    record = next;
    const allowed = allowedNames();
    const granted = allowed.filter((name) => !running.includes(name));
    const withdrawn = running.filter((name) => !allowed.includes(name));
    if (!isNew && !granted.length && !withdrawn.length) return;
    running = allowed;
    const said = consent.record;
    const stuck = withdrawn.filter((service) => {
      // scripts ran, and nothing can stop them
      const isStuck = gate.ran.has(service) && !effects.canStop(service);
      const type = find(service)?.basis === 'legitimate-interest' ? 'objection' : 'withdraw';
      return emit(type, { service, record: said }, isStuck) && isStuck;
    });
    effects.stop();
    gate.update();
    const swept = sweep();
    setTimeout(sweep, LATE_WRITES);
    effects.start();
    for (const service of granted) emit('grant', { service, record: said });
    emit('change', { granted, withdrawn, record: said });
    ask();
    await swept;
    // cannot loop: after the reload nothing of these services has run, unless there is no config to say so
    if (stuck.length && config) location.reload();
  };

  /** Saved first: a withdrawal must stand even if what follows fails or the page is left. */
  const keep = (next: StoredRecord | undefined): void => {
    store?.write(next);
    tellTabs();
    apply(next);
  };

  /** Another tab may have decided, or time has passed. */
  const reread = (): void => {
    const read = store?.read();
    const isSame = read && record && encodeRecord(read) === encodeRecord(record);
    if (!isSame) context = {};
    apply(isSame ? record : read);
  };

  /** Every way to decide comes through here; one choice is for all optional services. Before the start it waits. */
  const choose = (wanted: Choice | Choices, options?: DecisionOptions): void => {
    if (!config) {
      whenStarted.then(() => config && choose(wanted, options));
      return;
    }
    const choices = fittingChoices(services, wanted, fail);
    if (!choices.length) return;
    context = { source: 'api', ...options };
    keep(decide(config, standing(), Object.fromEntries(choices), { now: Date.now(), newId: nanoid }));
  };

  const api: Omit<Consent, keyof EventTarget> = {
    get config() {
      return config;
    },
    get record() {
      return record && { ...describeRecord(record), ...context };
    },
    get undecided() {
      return undecidedServices(services, standing(), signal());
    },
    allows,
    choice(service) {
      const found = find(service);
      return found && choiceOf(found, standing());
    },
    decide: choose as Consent['decide'],
    acceptAll: (options) => choose('granted', options),
    rejectAll: (options) => choose('denied', options),
    withdraw: (service, options) => choose(service ? { [service]: 'denied' } : 'denied', options),
    forget() {
      whenStarted.then(() => keep(undefined));
    },
    while: effects.add,
    when: (service) => new Promise((resolve) => effects.add(service, () => resolve())),
    async openSettings(opener) {
      await whenStarted;
      (await loadInterface())?.openSettings(opener);
    },
    receipt: () =>
      config && { ...consent.record, controller: config.controller, purposes: config.purposes, services },
  };
  const consent = Object.defineProperties(events, Object.getOwnPropertyDescriptors(api)) as Consent;
  followOpeners(consent.openSettings);

  const start = (checked: Config): void => {
    config = checked;
    services = config.services;
    cookie = { ...cookie, ...config.cookie };
    store = createRecordStore(cookie);
    record = store.read();
    tellTabs = followTabs(cookie.name, reread);
    allowedNames(); // throws here, if at all, where the entry can tell
    // what was asked before the start comes first
    whenStarted.then(() => {
      running = allowedNames();
      ask(); // first: its files come while the rest is done
      gate.update();
      sweep();
      for (const service of services) {
        // own key: `Object.prototype.posthog = true` must start nothing
        if (!Object.hasOwn(service, 'posthog')) continue;
        consent.while(service.name, async (context) =>
          (await parts.load('posthog'))(consent, service, trusted, context),
        );
      }
      effects.start();
      emit('ready', null);
    });
    started();
  };

  const halt = (reason: unknown): void => {
    config = undefined;
    services = [];
    fail('config', reason);
    apply(record);
  };

  return { consent, start, halt };
};
