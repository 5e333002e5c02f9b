import { describe, expect, it, vi } from 'vitest';
import { type Effect, Effects } from '../../../src/manager/effects.js';

const boom = new Error('boom');
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Effects of `vendor`, which may be withdrawn, and of `other`, which the test watches. */
const page = () => {
  const permitted = new Set(['vendor', 'other']);
  const fail = vi.fn();
  const effects = new Effects({ allows: (service) => permitted.has(service), fail });
  return {
    add: effects.add.bind(effects),
    start: effects.start.bind(effects),
    stop: effects.stop.bind(effects),
    canStop: effects.canStop.bind(effects),
    fail,
    withdrawAll() {
      permitted.clear();
      effects.stop();
    },
  };
};

const FAULTY: readonly (readonly [string, Effect])[] = [
  [
    'throws',
    () => {
      throw boom;
    },
  ],
  ['rejects', () => Promise.reject(boom)],
  [
    'has a clean-up that throws',
    () => () => {
      throw boom;
    },
  ],
  ['has a clean-up that rejects', () => () => Promise.reject(boom)],
  ['has a late clean-up that throws', async () => () => Promise.reject(boom)],
];

describe('F40: a service whose code', () => {
  it.for(FAULTY)('%s is told once as an error of that service', async ([, effect]) => {
    const { add, fail, withdrawAll } = page();
    add('vendor', effect);
    await settled();
    withdrawAll();
    await settled();
    expect(fail.mock.calls).toEqual([['effect', boom, 'vendor']]);
  });

  it.for([...FAULTY, ['never resolves', () => new Promise<never>(() => {})] as const])(
    '%s neither keeps another service from running nor from being stopped',
    async ([, effect]) => {
      const { add, withdrawAll } = page();
      const log: string[] = [];
      add('vendor', effect);
      add('other', () => {
        log.push('start');
        return () => log.push('stop');
      });
      await settled();
      expect(log).toEqual(['start']);
      withdrawAll();
      expect(log).toEqual(['start', 'stop']);
    },
  );

  it.for(FAULTY)('%s throws nothing into the page', async ([, effect]) => {
    const { add, withdrawAll } = page();
    expect(() => {
      add('vendor', effect);
      withdrawAll();
    }).not.toThrow();
    await settled(); // an unhandled rejection would make the run fail
  });

  it('throws is not started again until the next grant', () => {
    const effect = vi.fn(() => {
      throw boom;
    });
    const { add, start } = page();
    add('vendor', effect);
    start();
    expect(effect).toHaveBeenCalledOnce();
  });

  it('returns what is no clean-up is stopped without an error', async () => {
    const { add, fail, withdrawAll } = page();
    for (const result of [5, 'x', true, {}, null]) add('vendor', (() => result) as unknown as Effect);
    withdrawAll();
    await settled();
    expect(fail.mock.calls).toEqual([]);
  });
});

describe('can a service be stopped without leaving the page?', () => {
  it.for<readonly [string, Effect, boolean]>([
    ['one with a clean-up', () => () => {}, true],
    ['one without', () => {}, false],
    ['one whose clean-up came late', async () => () => {}, true],
    ['one that started late and has no clean-up', async () => {}, false],
    [
      'one that threw',
      () => {
        throw boom;
      },
      false,
    ],
    ['one that rejected', () => Promise.reject(boom), false],
  ])('%s', async ([, effect, can]) => {
    const { add, canStop } = page();
    add('vendor', effect);
    await settled();
    expect(canStop('vendor')).toBe(can);
  });

  it('not by the clean-up of another service', () => {
    const { add, canStop } = page();
    add('other', () => () => {});
    expect(canStop('vendor')).toBe(false);
  });

  it('not one that does not run', () => {
    const { add, canStop, withdrawAll } = page();
    add('vendor', () => () => {});
    withdrawAll();
    expect(canStop('vendor')).toBe(false);
  });
});
