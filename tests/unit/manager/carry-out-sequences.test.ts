import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { carryOut } from '../../../src/manager/carry-out.js';
import { allowedIn } from '../../../src/manager/permissions.js';
import { DAY_MS, DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage, recordOf } from './make-page.js';
import { setSignal } from './signal.js';

const services = [
  service('posthog'),
  service('map'),
  service('reach', { basis: 'legitimate-interest' }),
  service('session', { basis: 'essential' }),
];
const names = services.map(({ name }) => name);

/** What may happen to the permissions of a page. */
const anyStep = fc.record({
  choices: fc.option(fc.dictionary(fc.constantFrom(...names), fc.constantFrom('granted', 'denied')), {
    nil: undefined,
  }),
  isSignalled: fc.boolean(),
  daysLater: fc.constantFrom(0, 0, 0, 400),
  isDecision: fc.boolean(),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Made> ? Made : never;

/** A page with an effect for each service, and what happens at each step. */
const watchedPage = () => {
  const made = makePage(services);
  const started = new Set<string>();
  for (const name of names)
    made.page.effects.add(name, () => {
      started.add(name);
      made.log.push(`start ${name}`);
      return () => {
        started.delete(name);
        made.log.push(`stop ${name}`);
      };
    });
  const take = ({ choices, isSignalled, daysLater, isDecision }: Step) => {
    const before = made.page.running;
    made.page.record = choices && recordOf(services, choices);
    setSignal(isSignalled);
    vi.setSystemTime(DECIDED_AT_MS + daysLater * DAY_MS);
    made.log.length = 0;
    carryOut(made.page, isDecision); // all but the sweep is done at once
    const after = allowedIn(made.page);
    const log = made.log.filter((line) => line !== 'gate');
    return {
      ...{ log, after, running: made.page.running, started },
      granted: after.filter((name) => !before.includes(name)),
      withdrawn: before.filter((name) => !after.includes(name)),
    };
  };
  return { take };
};

/** Checks a promise at each step of any sequence. */
const always = (
  check: (done: ReturnType<ReturnType<typeof watchedPage>['take']>, step: Step) => void,
): void =>
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 6 }), (steps) => {
      setSignal(undefined);
      vi.setSystemTime(DECIDED_AT_MS);
      const { take } = watchedPage();
      for (const step of steps) check(take(step), step);
      vi.clearAllTimers();
    }),
    { numRuns: 60 },
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  setSignal(undefined);
});

it('R02, R17: after any sequence of decisions what runs is what is allowed', () => {
  always(({ after, running, started }) => {
    expect(running).toEqual(after);
    expect([...started].sort()).toEqual([...after].sort());
  });
});

it('WD07: each grant, withdrawal and objection is told exactly when it changed', () => {
  always(({ log, granted, withdrawn }) => {
    expect(log.filter((line) => line.startsWith('grant '))).toEqual(granted.map((name) => `grant ${name}`));
    expect(log.filter((line) => /^(withdraw|objection) /.test(line))).toEqual(
      withdrawn.map((name) => `${name === 'reach' ? 'objection' : 'withdraw'} ${name}`),
    );
  });
});

it('all withdrawals come first, then stops, then starts, then grants, and the change is last', () => {
  const order = ['withdraw', 'stop', 'start', 'grant', 'change'];
  always(({ log }) => {
    const places = log.map((line) =>
      order.indexOf(line.replace('objection', 'withdraw').split(' ', 1).join()),
    );
    expect(places).toEqual([...places].sort());
  });
});

it('a change is told once per decision, and else only where something has changed', () => {
  always(({ log, granted, withdrawn }, { isDecision }) => {
    const isTold = isDecision || granted.length + withdrawn.length > 0;
    expect(log.filter((line) => line === 'change')).toHaveLength(isTold ? 1 : 0);
  });
});
