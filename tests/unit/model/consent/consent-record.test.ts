import { describe, expect, it } from 'vitest';
import { describeRecord } from '../../../../src/model/consent/consent-record.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT } from '../../../support/configs.js';

const written: StoredRecord = {
  posthog: true,
  newsletter: false,
  $: { id: 'V1StGXR8_Z5jdHi6B-myT', at: DECIDED_AT, v: '2026-02-17' },
};

describe('what is told of a record', () => {
  it('R03, R05: its choices in words, its time as a date, its id and its policy version', () => {
    expect(describeRecord(written)).toEqual({
      choices: { posthog: 'granted', newsletter: 'denied' },
      id: 'V1StGXR8_Z5jdHi6B-myT',
      decidedAt: new Date('2026-02-17T00:00:00Z'),
      version: '2026-02-17',
    });
  });

  it('R04: no choice but booleans, so that "false", 1 and the like are none', () => {
    const record = { a: 'true', b: 1, c: null, d: [], e: {}, f: 'false', g: 0, posthog: true };
    expect(describeRecord(record).choices).toEqual({ posthog: 'granted' });
  });

  it('Klaro compatibility: no time, id or version where Klaro wrote none', () => {
    expect(describeRecord({ posthog: true })).toEqual({ choices: { posthog: 'granted' } });
  });

  it('no choice for what was essential at the decision: nobody chose', () => {
    const record = { session: true, posthog: true, $: { at: DECIDED_AT, r: { session: 0 } } };
    expect(describeRecord(record).choices).toEqual({ posthog: 'granted' });
  });

  it('T24: nothing that is only kept for later decisions', () => {
    const record = { posthog: true, $: { at: DECIDED_AT, s: DECIDED_AT - 1, r: { posthog: 2 } } };
    expect(Object.keys(describeRecord(record))).toEqual(['choices', 'id', 'decidedAt', 'version']);
  });
});
