import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../../src/keys/key-ring.js';
import { createLimiter } from '../../../src/limits/create-limiter.js';
import type { Count, LimitStore } from '../../../src/limits/limit-store.js';
import { networkOf } from '../../../src/limits/network-of.js';

const ring = createKeyRing([{ id: 'a', secret: randomBytes(32) }]);
const START = Date.parse('2026-11-27T12:00:00Z');

/** A store in memory that tests can cut off. */
const storeOf = () => {
  const totals = new Map<string, number>();
  const told: Count[] = [];
  const store: LimitStore & { isOut: boolean } = {
    isOut: false,
    async add(counts) {
      if (store.isOut) throw new Error('out of reach');
      told.push(...counts);
      for (const { key, used } of counts) totals.set(key, (totals.get(key) ?? 0) + used);
      return new Map(counts.map(({ key }) => [key, totals.get(key) ?? 0]));
    },
    close: async () => undefined,
  };
  return { store, told };
};

const limiterOn = (store: LimitStore, clock: { at: number }, problems: Error[] = []) =>
  createLimiter({
    ...{ store, ring, factor: 1, now: () => new Date(clock.at) },
    onError: (error) => {
      problems.push(error);
    },
  });
const take = (limiter: ReturnType<typeof limiterOn>, times: number, ip = '192.0.2.1'): number[] =>
  Array.from({ length: times }, () => limiter.take('record', ip));

describe('rate limits', () => {
  it('policies.md V14: after 60 records in a minute one waits for its end, and others do not', () => {
    const clock = { at: START + 20_000 };
    const limiter = limiterOn(storeOf().store, clock);
    expect(take(limiter, 62)).toEqual([...Array(60).fill(0), 40, 40]);
    expect(limiter.take('record', '192.0.2.2')).toBe(0);
    clock.at += 40_000;
    expect(limiter.take('record', '192.0.2.1')).toBe(0);
  });

  it('policies.md V14: the longest of two windows says how long to wait', () => {
    const clock = { at: START };
    const limiter = limiterOn(storeOf().store, clock);
    const waits = Array.from({ length: 22 }, () => {
      clock.at += 300_000;
      return limiter.take('sign-up', '192.0.2.1');
    });
    expect(waits.slice(0, 20)).toEqual(Array(20).fill(0));
    expect(waits[21]).toBeGreaterThan(3600);
  });

  it('server.md S02: two processes add up what they have let through', async () => {
    const { store } = storeOf();
    const clock = { at: START };
    const [one, other] = [limiterOn(store, clock), limiterOn(store, clock)];
    take(one, 40);
    take(other, 40);
    await one.sync();
    await other.sync();
    expect(other.take('record', '192.0.2.1')).toBeGreaterThan(0);
    await one.sync();
    expect(one.take('record', '192.0.2.1')).toBe(0);
    await one.sync();
    expect(one.take('record', '192.0.2.1')).toBeGreaterThan(0);
  });

  it('server.md S13: without its store a process counts for itself, and tells it all later', async () => {
    const { store, told } = storeOf();
    store.isOut = true;
    const problems: Error[] = [];
    const limiter = limiterOn(store, { at: START }, problems);
    take(limiter, 50);
    await limiter.sync();
    expect(problems).toHaveLength(1);
    expect(take(limiter, 11).at(-1)).toBeGreaterThan(0);
    store.isOut = false;
    await limiter.sync();
    expect(told.map(({ used }) => used)).toEqual([60]);
  });

  it('policies.md V12: what the store is told names no address, and changes with each window', async () => {
    const { store, told } = storeOf();
    const clock = { at: START };
    const limiter = limiterOn(store, clock);
    for (const _minute of [1, 2]) {
      limiter.take('record', '192.0.2.1');
      await limiter.sync();
      clock.at += 60_000;
    }
    expect(new Set(told.map(({ key }) => key)).size).toBe(2);
    expect(JSON.stringify(told)).not.toContain('192.0.2');
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['not an address', 'not an address'],
  ])('server.md S02: %s is in %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
