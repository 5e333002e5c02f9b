import { createGate } from '../gate/gate.js';
import { trusted } from '../gate/trusted.js';
import type { GateService } from '../model/config/gate-config.js';
import { followTabs } from '../record/follow-tabs.js';
import { createRecordStore } from '../record/record-store.js';
import { ask } from './ask.js';
import { carryOut } from './carry-out.js';
import { reread } from './choose.js';
import type { Consent } from './consent.js';
import { Effects } from './effects.js';
import { createEmit, createFail } from './emit.js';
import { createFacade } from './facade.js';
import { followOpeners } from './follow-openers.js';
import type { Page, Start } from './page.js';
import { pageLanguage } from './page-language.js';
import { pageNonce } from './page-nonce.js';
import type { Loading, PartContext } from './parts.js';
import { allowedIn, allows, servicesIn } from './permissions.js';
import { servicesHere } from './services-here.js';
import { sweepIfNeeded } from './sweep-if-needed.js';
import { tellServer } from './tell-server.js';

/** A manager with the handles that only an entry of the package uses. */
export interface Manager extends Pick<PartContext, 'consent'> {
  /** Tells that the config cannot be used: everything stays blocked, unless there is one already. */
  halt(reason: unknown): void;
  /** Takes the config, and begins as soon as the running script has ended. Only the first config of a page counts. */
  start(start: Start): void;
}

/** Runs the services that need no code of the page: those with a block for an integration. */
const startIntegrations = ({ context, effects }: Page, services: readonly GateService[]): void => {
  for (const service of services) {
    if (!service.posthog) continue;
    effects.add(service.name, async (effect) => (await context.part('posthog'))(context, service)(effect));
  }
};

/** What is done once the config is known; what was asked before comes first. */
const begin = (page: Page): void => {
  ask(page); // first: its files come while the rest is done
  page.gate.update();
  sweepIfNeeded(page);
  startIntegrations(page, servicesIn(page));
  page.effects.start();
  tellServer(page);
  page.emit('ready', null);
};

/** The first config counts: what was granted under it must not be answered by another. */
const tellSecond = ({ start }: Page, { config }: Start): void => {
  if (JSON.stringify(config) !== JSON.stringify(start?.config))
    console.warn('Placet: the first config counts');
};

/**
 * Takes the config of a page and its record. To a page that is prerendered nobody has come yet (faults.md C2): there it waits
 * for the visitor, and reads what was decided until then.
 */
const start = (page: Page, known: Start): void => {
  // `true` and nothing else: an image may be called `prerendering`
  if ((document as { prerendering?: unknown }).prerendering === true) {
    document.addEventListener('prerenderingchange', () => start(page, known));
    return;
  }
  if (page.store) {
    tellSecond(page, known);
    return;
  }
  const { cookie } = known.gate;
  page.start = known;
  page.store = createRecordStore(cookie);
  page.record = page.store.read();
  page.running = allowedIn(page); // before what was asked: only what that changes is told
  page.tellTabs = followTabs(cookie.name, () => reread(page));
  const waiting = page.waiting ?? [];
  page.waiting = undefined;
  for (const run of waiting) run();
  queueMicrotask(() => begin(page));
};

/** Blocks everything: there is no config that can be trusted. */
const halt = (page: Page, reason: unknown): void => {
  page.start = undefined;
  page.context.fail('config', reason);
  carryOut(page, false);
  ask(page); // nothing is left to ask
};

/**
 * Makes the manager: the one place where config, record, gate, effects, sweep and events meet. What each does is told in
 * its own file; here they only learn of each other.
 */
export const createManager = (loading: Loading): Manager => {
  const target = new EventTarget();
  const emit = createEmit(target);
  const context: PartContext = {
    get consent() {
      return consent;
    },
    describe(config) {
      if (page.start) page.start = { ...page.start, config: servicesHere(config) };
    },
    allows: (service) => allows(page, service),
    fail: createFail(emit),
    halt: (reason) => halt(page, reason),
    trusted,
    nonce: () => (page.start?.gate.requireNonce ? pageNonce() : undefined),
    part: loading.part,
    embeds: async () => (await loading.part('embeds'))(context),
    texts: (kind) => loading.texts(kind, pageLanguage(page.start?.gate.language)),
  };
  const page: Page = {
    ...{ emit, context, waiting: [], decision: {}, running: [], tellTabs() {} },
    effects: new Effects(context),
    gate: createGate(context),
  };
  const consent = Object.defineProperties(
    target,
    Object.getOwnPropertyDescriptors(createFacade(page)),
  ) as Consent;
  followOpeners(consent.openSettings);
  return {
    consent,
    halt: (reason) => (page.start ? context.fail('config', reason) : context.halt(reason)),
    start: ({ gate, config }) => start(page, { gate: servicesHere(gate), config: servicesHere(config) }),
  };
};
