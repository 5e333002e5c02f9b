import { describe, expect, it } from 'vitest';
import { recordIn } from '../../../src/manager/record-in.js';
import { DECIDED_AT } from '../../support/configs.js';

const record = { posthog: true, $: { id: 'an-id', at: DECIDED_AT, v: '2026-02-17' } };

describe('what is told of the visitor’s decisions', () => {
  it('is nothing while there is no record, even on the page that has erased it', () => {
    expect(recordIn({ record: undefined, decision: { source: 'banner' } })).toBeUndefined();
  });

  it('R03 to R06: is what the record keeps', () => {
    expect(recordIn({ record, decision: {} })).toEqual({
      choices: { posthog: 'granted' },
      id: 'an-id',
      decidedAt: new Date('2026-02-17T00:00:00Z'),
      version: '2026-02-17',
    });
  });

  it('is also where and in which language it was decided, on the page of the decision', () => {
    expect(recordIn({ record, decision: { source: 'settings', language: 'de' } })).toMatchObject({
      choices: { posthog: 'granted' },
      source: 'settings',
      language: 'de',
    });
  });
});
