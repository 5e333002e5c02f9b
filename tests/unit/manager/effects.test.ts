import { describe, expect, it, vi } from 'vitest';
import { type Effect, type EffectContext, Effects } from '../../../src/manager/effects.js';
import type { ErrorCode } from '../../../src/model/consent/consent-event-details.js';

/** Effects over permissions that the test sets, with what was told as an error. */
const page = (...allowed: readonly string[]) => {
  const permitted = new Set(allowed);
  const failures: (readonly [ErrorCode, unknown, string | undefined])[] = [];
  const effects = new Effects({
    allows: (service) => permitted.has(service),
    fail: (code, cause, service) => failures.push([code, cause, service]),
  });
  return {
    add: effects.add.bind(effects),
    start: effects.start.bind(effects),
    stop: effects.stop.bind(effects),
    canStop: effects.canStop.bind(effects),
    failures,
    grant(service: string) {
      permitted.add(service);
      effects.start();
    },
    withdraw(service: string) {
      permitted.delete(service);
      effects.stop();
    },
  };
};

/** Lets everything run that waits for promises already settled. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** An effect that writes down when it runs and when it is stopped. */
const recorded = (log: string[], name = 'service'): Effect => {
  return () => {
    log.push(`start ${name}`);
    return () => log.push(`stop ${name}`);
  };
};

describe('an effect runs while its service is allowed', () => {
  it('R02: not before the grant', () => {
    const log: string[] = [];
    const { add, grant } = page();
    add('posthog', recorded(log));
    expect(log).toEqual([]);
    grant('posthog');
    expect(log).toEqual(['start service']);
  });

  it('at once where it is allowed already', () => {
    const log: string[] = [];
    page('posthog').add('posthog', recorded(log));
    expect(log).toEqual(['start service']);
  });

  it('once per grant, however often it is told to start', () => {
    const log: string[] = [];
    const { add, start } = page('posthog');
    add('posthog', recorded(log));
    start();
    start();
    expect(log).toEqual(['start service']);
  });

  it('R17, F39: stops on withdrawal, and starts again on the next grant', () => {
    const log: string[] = [];
    const { add, grant, withdraw } = page('posthog');
    add('posthog', recorded(log));
    withdraw('posthog');
    withdraw('posthog');
    grant('posthog');
    expect(log).toEqual(['start service', 'stop service', 'start service']);
  });

  it('keeps running when another service is withdrawn', () => {
    const log: string[] = [];
    const { add, withdraw } = page('posthog', 'map');
    add('posthog', recorded(log, 'posthog'));
    add('map', recorded(log, 'map'));
    withdraw('map');
    expect(log).toEqual(['start posthog', 'start map', 'stop map']);
  });

  it('ends for good by the function that `while` returns', () => {
    const log: string[] = [];
    const { add, grant, withdraw } = page('posthog');
    const end = add('posthog', recorded(log));
    end();
    end();
    withdraw('posthog');
    grant('posthog');
    expect(log).toEqual(['start service', 'stop service']);
  });

  it('the same function given twice runs twice, and ending one leaves the other', () => {
    const log: string[] = [];
    const { add, withdraw } = page('posthog');
    const effect = recorded(log);
    const end = add('posthog', effect);
    add('posthog', effect);
    expect(log).toEqual(['start service', 'start service']);
    end();
    expect(log).toHaveLength(3);
    withdraw('posthog');
    expect(log).toHaveLength(4);
  });

  it('one that is added by another while that starts runs once', () => {
    const log: string[] = [];
    const { add, grant } = page();
    add('posthog', () => {
      add('posthog', recorded(log));
    });
    grant('posthog');
    expect(log).toEqual(['start service']);
  });
});

describe('its signal', () => {
  it('is aborted by the withdrawal, before the clean-up runs', () => {
    const log: string[] = [];
    const { add, withdraw } = page('posthog');
    add('posthog', ({ signal }) => {
      signal.addEventListener('abort', () => log.push('abort'));
      return () => log.push(`clean-up, aborted: ${signal.aborted}`);
    });
    expect(log).toEqual([]);
    withdraw('posthog');
    expect(log).toEqual(['abort', 'clean-up, aborted: true']);
  });

  it('is a new one for each grant', () => {
    const contexts: EffectContext[] = [];
    const { add, grant, withdraw } = page('posthog');
    add('posthog', (context) => {
      contexts.push(context);
    });
    withdraw('posthog');
    grant('posthog');
    expect(contexts.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  });

  it('F38: is aborted while the start is still pending', () => {
    let context: EffectContext | undefined;
    const { add, withdraw } = page('posthog');
    add('posthog', (given) => {
      context = given;
      return new Promise(() => {});
    });
    withdraw('posthog');
    expect(context?.signal.aborted).toBe(true);
  });
});

describe('a clean-up that comes late', () => {
  it('F38: runs all the same when the service was withdrawn while it started', async () => {
    const cleanUp = vi.fn();
    let resolve: (cleanUp: () => unknown) => void = () => {};
    const started = new Promise<() => unknown>((wanted) => {
      resolve = wanted;
    });
    const { add, withdraw, failures } = page('posthog');
    add('posthog', () => started);
    withdraw('posthog');
    expect(cleanUp).not.toHaveBeenCalled();
    resolve(cleanUp);
    await settled();
    expect(cleanUp).toHaveBeenCalledOnce();
    expect(failures).toEqual([]);
  });

  it('runs when the permission goes while the effect itself is starting', () => {
    const log: string[] = [];
    const { add, withdraw } = page('posthog');
    add('posthog', () => {
      withdraw('posthog');
      return () => log.push('stop');
    });
    expect(log).toEqual(['stop']);
  });

  it('a clean-up that can run at once has run when the withdrawal returns, so that it comes before the sweep', () => {
    const cleanUp = vi.fn();
    const { add, withdraw } = page('posthog');
    add('posthog', () => cleanUp);
    withdraw('posthog');
    expect(cleanUp).toHaveBeenCalledOnce();
  });
});
