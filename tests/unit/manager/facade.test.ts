import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { createFacade } from '../../../src/manager/facade.js';
import type { Choices } from '../../../src/model/consent/choice.js';
import { DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage } from './make-page.js';

const services = [
  service('posthog', { title: 'PostHog' }),
  service('map'),
  service('session', { basis: 'essential' }),
];

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that does not know its config yet, as every page begins. `begin` lets it know. */
const earlyPage = () => {
  const made = makePage(services);
  const { page } = made;
  const known = page.start;
  const waiting: (() => void)[] = [];
  page.start = undefined;
  page.waiting = waiting;
  const begin = (): void => {
    page.start = known;
    page.waiting = undefined;
    for (const run of waiting) run();
  };
  return { ...made, begin };
};

describe('before the config is known', () => {
  it('R02: nothing is allowed, chosen, recorded or asked about', () => {
    const { facade } = earlyPage();
    expect(facade.allows('session')).toBe(false);
    expect([facade.choice('posthog'), facade.record, facade.config]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(facade.undecided).toEqual([]);
  });

  it('there is no receipt', () => {
    expect(earlyPage().facade.receipt()).toBeUndefined();
  });

  it.for<readonly [string, (facade: ReturnType<typeof createFacade>) => void, Choices | undefined]>([
    ['decide', (facade) => facade.decide({ posthog: 'granted' }), { posthog: 'granted' }],
    ['acceptAll', (facade) => facade.acceptAll(), { posthog: 'granted', map: 'granted' }],
    ['rejectAll', (facade) => facade.rejectAll(), { posthog: 'denied', map: 'denied' }],
    ['withdraw', (facade) => facade.withdraw('map'), { map: 'denied' }],
  ])('%s waits for it, and is done then', ([, act, choices]) => {
    const { facade, begin } = earlyPage();
    act(facade);
    expect(facade.record).toBeUndefined();
    begin();
    expect(facade.record?.choices).toEqual(choices);
  });

  it('the settings wait for it, and open then', async () => {
    const { facade, begin, shown } = earlyPage();
    const opened = facade.openSettings();
    expect(shown.openSettings).not.toHaveBeenCalled();
    begin();
    await opened;
    expect(shown.openSettings).toHaveBeenCalledOnce();
  });
});

describe('what is told', () => {
  it('is the author’s config, whole', () => {
    const { page, facade } = makePage(services);
    expect(facade.config).toBe(page.start?.config);
  });

  it('of the undecided are services as the author wrote them, for whoever shows them', () => {
    expect(makePage(services, { choices: { map: 'denied' } }).facade.undecided).toEqual([services[0]]);
  });

  it('the visitor’s copy is the record and what it was about', () => {
    const { facade, page } = makePage(services, { choices: { posthog: 'granted' } });
    const { controller, purposes } = page.start?.config ?? {};
    expect(facade.receipt()).toEqual({ ...facade.record, controller, purposes, services });
  });

  it('the visitor’s copy without a decision has no choices', () => {
    expect(makePage(services).facade.receipt()).not.toHaveProperty('choices');
  });

  it('the members need no `this`', () => {
    const { allows, choice } = makePage(services, { choices: { posthog: 'granted' } }).facade;
    expect([allows('posthog'), choice('posthog')]).toEqual([true, 'granted']);
  });

  it.for(['toString', 'constructor', '__proto__', ''])('T03: nothing of a service called %j', (name) => {
    const { facade } = makePage(services, { choices: { posthog: 'granted' } });
    expect([facade.allows(name), facade.choice(name)]).toEqual([false, undefined]);
  });
});

describe('a withdrawal', () => {
  it('WD01: takes one grant back and leaves the others', () => {
    const { facade } = makePage(services, { choices: { posthog: 'granted', map: 'granted' } });
    facade.withdraw('posthog');
    expect(facade.record?.choices).toEqual({ posthog: 'denied', map: 'granted' });
  });

  it('WD01: without a name takes all of them back', () => {
    const { facade } = makePage(services, { choices: { posthog: 'granted', map: 'granted' } });
    facade.withdraw();
    expect(facade.record?.choices).toEqual({ posthog: 'denied', map: 'denied' });
  });

  it('of what was never granted denies it from now on', () => {
    const { facade } = makePage(services);
    facade.withdraw('posthog');
    expect(facade.choice('posthog')).toBe('denied');
  });

  it('says where it was made', () => {
    const { facade } = makePage(services);
    facade.withdraw('posthog', { source: 'settings' });
    expect(facade.record?.source).toBe('settings');
  });

  it('of an unknown service is told and denies nothing', () => {
    const { facade, fail } = makePage(services, { choices: { posthog: 'granted' } });
    facade.withdraw('posthgo');
    expect(facade.allows('posthog')).toBe(true);
    expect(fail.mock.calls).toEqual([['unknown', 'denied', 'posthgo']]);
  });
});

describe('to forget', () => {
  it('leaves no record, so that the visitor is asked again', () => {
    const { facade } = makePage(services, { choices: { posthog: 'granted', map: 'granted' } });
    facade.forget();
    expect(facade.record).toBeUndefined();
    expect(facade.undecided.map(({ name }) => name)).toEqual(['posthog', 'map']);
  });
});

describe('`while` and `when`', () => {
  it('`while` runs from the grant to the withdrawal', () => {
    const { facade } = makePage(services);
    const log: string[] = [];
    facade.while('posthog', () => {
      log.push('start');
      return () => log.push('stop');
    });
    expect(log).toEqual([]);
    facade.acceptAll();
    expect(log).toEqual(['start']);
    facade.rejectAll();
    expect(log).toEqual(['start', 'stop']);
  });

  it('`while` ends for good by what it returns', () => {
    const { facade } = makePage(services);
    const effect = vi.fn();
    facade.while('posthog', effect)();
    facade.acceptAll();
    expect(effect).not.toHaveBeenCalled();
  });

  it('`when` resolves with the grant, and not before', async () => {
    const { facade } = makePage(services);
    const resolved = vi.fn();
    const granted = facade.when('posthog').then(resolved);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(resolved).not.toHaveBeenCalled();
    facade.acceptAll();
    await granted;
    expect(resolved).toHaveBeenCalledOnce();
  });

  it('`when` resolves at once for what runs already', async () => {
    await expect(makePage(services).facade.when('session')).resolves.toBeUndefined();
  });
});
