import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { carryOut } from '../../../src/manager/carry-out.js';
import type { ServiceDetail } from '../../../src/model/consent/consent-event-details.js';
import { DECIDED_AT_MS, service } from '../../support/configs.js';
import { makePage, type PageOptions, recordOf } from './make-page.js';

const services = [
  service('posthog'),
  service('map'),
  service('reach', { basis: 'legitimate-interest' }),
  service('session', { basis: 'essential' }),
];

beforeEach(() => {
  vi.useFakeTimers({ now: DECIDED_AT_MS });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page on which the visitor decides, with what happens then. */
const pageOf = (options: PageOptions = {}) => {
  const made = makePage(services, options);
  const decide = async (choices: NonNullable<PageOptions['choices']>): Promise<readonly string[]> => {
    made.page.record = recordOf(services, choices);
    made.log.length = 0;
    await carryOut(made.page, true);
    return made.log;
  };
  return { ...made, decide };
};

describe('R17: a withdrawal', () => {
  it('is told, stops what runs, closes the gate, and only then is everybody told of the change', async () => {
    const { watch, decide } = pageOf({ choices: { posthog: 'granted', map: 'denied' } });
    watch('posthog');
    expect(await decide({ posthog: 'denied' })).toEqual([
      'withdraw posthog',
      'stop posthog',
      'gate',
      'change',
    ]);
  });

  it('comes before any start of the same decision', async () => {
    const { watch, decide } = pageOf({ choices: { posthog: 'granted' } });
    watch('map');
    watch('posthog');
    expect(await decide({ posthog: 'denied', map: 'granted' })).toEqual([
      ...['withdraw posthog', 'stop posthog', 'gate'],
      ...['start map', 'grant map', 'change'],
    ]);
  });

  it('finds the service denied already while it is told', async () => {
    const { on, facade, decide } = pageOf({ choices: { posthog: 'granted' } });
    const seen: boolean[] = [];
    on('withdraw', () => seen.push(facade.allows('posthog')));
    await decide({ posthog: 'denied' });
    expect(seen).toEqual([false]);
  });

  it('WD07: of a service on legitimate interest is an objection', async () => {
    const { decide } = pageOf();
    expect(await decide({ reach: 'denied' })).toEqual(['objection reach', 'gate', 'change']);
  });

  it('F47: deletes again a second later, what was written late, and not before', async () => {
    const { store, sweep, decide } = pageOf({ choices: { posthog: 'granted' } });
    store.isSettled.mockReturnValue(false);
    await decide({ posthog: 'denied' });
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(999);
    expect(sweep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sweep).toHaveBeenCalledTimes(2);
  });
});

describe('R02: a grant', () => {
  it('opens the gate, starts what waits, and tells of each service and of the whole', async () => {
    const { watch, decide } = pageOf();
    watch('posthog');
    expect(await decide({ posthog: 'granted', map: 'granted' })).toEqual([
      ...['gate', 'start posthog'],
      ...['grant posthog', 'grant map', 'change'],
    ]);
  });

  it('gives each listener the record', async () => {
    const { on, decide } = pageOf();
    const details: ServiceDetail[] = [];
    on('grant', ({ detail }) => details.push(detail));
    await decide({ posthog: 'granted' });
    expect(details).toMatchObject([{ service: 'posthog', record: { choices: { posthog: 'granted' } } }]);
  });

  it('of what runs already is no grant', async () => {
    const { decide } = pageOf({ choices: { posthog: 'granted' } });
    expect(await decide({ posthog: 'granted', map: 'granted' })).not.toContain('grant posthog');
  });
});

describe('a decision', () => {
  it('that changes nothing is told all the same', async () => {
    const { decide } = pageOf({ choices: { posthog: 'denied' } });
    expect(await decide({ posthog: 'denied' })).toEqual(['gate', 'change']);
  });

  it('says in its `change` what was granted and what was withdrawn', async () => {
    const { on, decide } = pageOf({ choices: { posthog: 'granted' } });
    const details: unknown[] = [];
    on('change', ({ detail }) => details.push(detail));
    await decide({ posthog: 'denied', map: 'granted' });
    expect(details).toMatchObject([{ granted: ['map'], withdrawn: ['posthog'] }]);
  });

  it('made by a listener of another one is carried out, and what it changed stays so', async () => {
    const { on, page, facade, watch, decide, log } = pageOf();
    on('grant', () => facade.withdraw('posthog'));
    watch('posthog');
    await decide({ posthog: 'granted' });
    expect(page.running).not.toContain('posthog');
    expect(log.indexOf('stop posthog')).toBeGreaterThan(log.indexOf('start posthog'));
  });
});

describe('a decision that a listener of another one makes is the last word', () => {
  it('what it denies is not told as granted after it', async () => {
    const { on, facade, decide } = pageOf();
    on('grant', ({ detail }) => detail.service === 'posthog' && facade.rejectAll());
    const log = await decide({ posthog: 'granted', map: 'granted' });
    expect(log.slice(log.indexOf('change'))).toEqual(['change', 'change']);
  });

  it.for([
    ['grant', { posthog: 'granted', map: 'granted' }, 'rejectAll'],
    ['withdraw', { posthog: 'denied' }, 'acceptAll'],
  ] as const)('what the `change` after its own says is still so: %s', async ([type, choices, decideAnew]) => {
    const { on, facade, decide } = pageOf({ choices: { posthog: 'granted' } });
    const details: unknown[] = [];
    on('change', ({ detail }) => details.push(detail));
    on(type, () => facade[decideAnew](), { once: true });
    await decide(choices);
    expect(details).toHaveLength(2);
    expect(details[1]).toEqual({ granted: [], withdrawn: [], record: facade.record });
  });
});

describe('without a decision', () => {
  it('nothing is done where nothing has changed', async () => {
    const { page, log } = pageOf({ choices: { posthog: 'granted' } });
    await carryOut(page, false);
    expect(log).toEqual([]);
  });

  it('UI24: what has changed by itself, such as by time, is carried out like a decision', async () => {
    const { page, log } = pageOf({ choices: { posthog: 'granted' }, config: { cookie: { days: 30 } } });
    vi.setSystemTime(DECIDED_AT_MS + 30 * 86_400_000);
    await carryOut(page, false);
    expect(log).toEqual(['withdraw posthog', 'gate', 'change']);
  });
});

describe('F41: scripts that nothing can stop are left to the part that ends them', () => {
  const granted = { choices: { posthog: 'granted', map: 'granted' } } as const;
  /** What the part is told of, at each call. */
  const stuckIn = ({ sweep }: ReturnType<typeof makePage>): unknown =>
    sweep.mock.calls.map(([, task]) => task.stuck);

  it('where they ran: all of them at once', async () => {
    const made = pageOf({ ...granted, ran: ['posthog', 'map'] });
    await made.decide({ posthog: 'denied', map: 'denied' });
    await vi.advanceTimersByTimeAsync(0);
    expect(stuckIn(made)).toEqual([['posthog', 'map']]);
  });

  it('once a decision: the sweep a second later ends nothing', async () => {
    const made = pageOf({ ...granted, ran: ['posthog'] });
    made.store.isSettled.mockReturnValue(false);
    await made.decide({ posthog: 'denied' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(stuckIn(made)).toEqual([['posthog'], []]);
  });

  it('not where no script of the service ran', async () => {
    const made = pageOf({ ...granted, ran: ['map'] });
    await made.decide({ posthog: 'denied', map: 'granted' });
    await vi.advanceTimersByTimeAsync(0);
    expect(stuckIn(made)).toEqual([]);
  });

  it('not where a clean-up stops the service', async () => {
    const made = pageOf({ ...granted, ran: ['posthog'] });
    made.watch('posthog');
    await made.decide({ posthog: 'denied' });
    await vi.advanceTimersByTimeAsync(0);
    expect(stuckIn(made)).toEqual([]);
  });

  it('not where a listener objects', async () => {
    const made = pageOf({ ...granted, ran: ['posthog'] });
    made.on('withdraw', (event) => event.preventDefault());
    await made.decide({ posthog: 'denied' });
    await vi.advanceTimersByTimeAsync(0);
    expect(stuckIn(made)).toEqual([]);
  });

  it('can be objected to only where it would follow', async () => {
    const { on, decide } = pageOf({ ...granted, ran: ['posthog'] });
    const cancelable: unknown[] = [];
    on('withdraw', (event) => cancelable.push([event.detail.service, event.cancelable]));
    await decide({ posthog: 'denied', map: 'denied' });
    expect(cancelable).toEqual([
      ['posthog', true],
      ['map', false],
    ]);
  });

  it('not where there is no config any longer: after a reload it would go wrong again', async () => {
    const made = pageOf({ ...granted, ran: ['posthog'] });
    made.page.start = undefined;
    carryOut(made.page, false);
    await vi.advanceTimersByTimeAsync(0);
    expect(made.log).toContain('withdraw posthog');
    expect(stuckIn(made)).toEqual([]);
  });
});
