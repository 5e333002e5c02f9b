import { describe, expect, it } from 'vitest';
import {
  decodeRecord,
  isSameDecision,
  type StoredRecord,
} from '../../../../src/model/consent/stored-record.js';

const record: StoredRecord = { film: true, $: { id: 'an-id', at: 1 } };

describe('WD09: it is the same decision', () => {
  it('though the server knows it by now', () => {
    expect(isSameDecision(record, { ...record, $: { id: 'an-id', at: 1, u: 1 } })).toBe(true);
  });

  it('or none', () => {
    expect(isSameDecision(undefined, undefined)).toBe(true);
  });

  it.for([
    ['another choice', { ...record, film: false }],
    ['another time', { ...record, $: { id: 'an-id', at: 2 } }],
    ['another browser id', { ...record, $: { id: 'other', at: 1 } }],
    ['no record', undefined],
    ['no time, as in Klaro’s', { film: true }],
  ] as const)('but not where there is %s', ([, other]) => {
    expect(isSameDecision(record, other)).toBe(false);
  });
});

describe('T04: a record whose times are no numbers grants nothing', () => {
  it.for([
    '{"film":true,"$":{"at":"1"}}',
    '{"film":true,"$":{"at":null}}',
    '{"film":true,"$":{}}',
    '{"film":true,"$":{"s":1}}',
    '{"film":true,"$":{"at":1,"s":"1"}}',
    '{"film":true,"$":{"at":1,"s":null}}',
    '{"film":true,"$":{"at":1e999}}',
    '{"film":true,"$":null}',
  ])('%s', (value) => {
    expect(decodeRecord(value)).toBeUndefined();
  });

  it('one with both is read', () => {
    expect(decodeRecord('{"film":true,"$":{"at":2,"s":1}}')).toEqual({ film: true, $: { at: 2, s: 1 } });
  });
});
