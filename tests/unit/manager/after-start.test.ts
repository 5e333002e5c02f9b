import { describe, expect, it } from 'vitest';
import { afterStart } from '../../../src/manager/after-start.js';

describe('what a page asks of the manager', () => {
  it('waits, in the order of the calls, until the config is known', () => {
    const waiting: (() => void)[] = [];
    const log: string[] = [];
    afterStart({ waiting }, () => log.push('first'));
    afterStart({ waiting }, () => log.push('second'));
    expect(log).toEqual([]);
    for (const run of waiting) run();
    expect(log).toEqual(['first', 'second']);
  });

  it('is done at once after the start', () => {
    const log: string[] = [];
    afterStart({ waiting: undefined }, () => log.push('done'));
    expect(log).toEqual(['done']);
  });
});
