import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../../src/model/consent/choice-of.js';
import { describeRecord } from '../../../../src/model/consent/consent-record.js';
import {
  decodeRecord,
  encodeRecord,
  type StoredRecord,
} from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT, service } from '../../../support/configs.js';
import { anyText } from './hostile-values.js';

const written: StoredRecord = {
  posthog: true,
  newsletter: false,
  $: { id: 'V1StGXR8_Z5jdHi6B-myT', at: DECIDED_AT, v: '2026-02-17' },
};

describe('the value of the consent cookie', () => {
  it('R04, R05, R06: holds the status per service, the time and the browser id, as the documents show it', () => {
    expect(decodeURIComponent(encodeRecord(written))).toBe(
      '{"posthog":true,"newsletter":false,"$":{"id":"V1StGXR8_Z5jdHi6B-myT","at":1771286400,"v":"2026-02-17"}}',
    );
  });

  it('reliability.md F16: of ten services takes half a kilobyte of each request and no more', () => {
    const names = Array.from({ length: 10 }, (_, index) => [`service-${index}`, true] as const);
    expect(`klaro=${encodeRecord({ ...written, ...Object.fromEntries(names) })}`.length).toBeLessThan(512);
  });

  it('reliability.md F15: fits a cookie with a hundred services', () => {
    const names = Array.from({ length: 100 }, (_, index) => [`service-${index}`, true] as const);
    expect(`klaro=${encodeRecord({ ...written, ...Object.fromEntries(names) })}`.length).toBeLessThan(4096);
  });

  it('has only characters that a cookie may hold, whatever a name or a version is', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, choice) => {
        return /^[\w%.!~*'()-]+$/.test(encodeRecord({ [text]: choice, $: { at: 1, v: text } }));
      }),
    );
  });

  it('comes back exactly as it was written', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const records = fc.dictionary(name, fc.boolean(), { minKeys: 1 }).chain((choices) =>
      fc
        .record({
          id: fc.option(fc.string(), { nil: undefined }),
          at: fc.nat(4_000_000_000),
          v: anyText,
          r: fc.option(fc.dictionary(name, fc.integer({ min: 2, max: 400 })), { nil: undefined }),
        })
        .map(($) => ({ ...choices, $ })),
    );
    fc.assert(
      fc.property(records, (record) => {
        const back = decodeRecord(encodeRecord(record));
        return JSON.stringify(back) === JSON.stringify(record);
      }),
      { numRuns: 2_000 },
    );
  });

  it('Klaro compatibility: is read where Klaro wrote it, which knows no time and no id', () => {
    const record = decodeRecord('%7B%22posthog%22%3Atrue%2C%22map%22%3Afalse%7D');
    expect(record && describeRecord(record)).toEqual({ choices: { posthog: 'granted', map: 'denied' } });
  });

  it('is read without percent escapes too, as some servers write it', () => {
    expect(decodeRecord('{"posthog":true}')).toEqual({ posthog: true });
  });

  it('no record is read where there is no choice in it', () => {
    for (const value of ['', '{}', '[]', '{"$":{"at":1771286400}}', '{"posthog":"granted"}']) {
      expect(decodeRecord(value), value).toBeUndefined();
    }
  });

  it('T03: a key `__proto__` or `constructor` is a key like any other and changes no prototype', () => {
    const record = decodeRecord('{"__proto__":true,"constructor":true,"prototype":true,"map":false}');
    expect(record && Object.getPrototypeOf(record)).toBe(Object.prototype);
    const { choices } = describeRecord(record ?? {});
    expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
    expect(Object.keys(choices)).toEqual(['__proto__', 'constructor', 'prototype', 'map']);
    expect(choices.posthog).toBeUndefined();
  });

  it('T03: an object under `__proto__` gives no service a choice', () => {
    const record = decodeRecord('{"__proto__":{"posthog":true},"map":false}');
    expect(choiceOf(service('posthog'), record)).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });
});
