import { describe, expect, it } from 'vitest';
import { choiceOf, revisionIn } from '../../../../src/model/consent/choice-of.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT, service } from '../../../support/configs.js';

/** A record with a choice for `posthog`, for some revision. */
const recordOf = (choice: boolean, revision?: number): StoredRecord => ({
  posthog: choice,
  $: { at: DECIDED_AT, r: revision === undefined ? undefined : { posthog: revision } },
});

describe('the visitor’s choice for a service', () => {
  it.for([
    [true, 'granted'],
    [false, 'denied'],
  ] as const)('%s in the record: %s', ([said, choice]) => {
    expect(choiceOf(service('posthog'), recordOf(said))).toBe(choice);
  });

  it('is none without a record, or in one that says nothing of it', () => {
    expect(choiceOf(service('posthog'), undefined)).toBeUndefined();
    expect(choiceOf(service('map'), recordOf(true))).toBeUndefined();
  });

  it('R26: is none for an essential service, whatever the record says', () => {
    expect(choiceOf(service('posthog', { basis: 'essential' }), recordOf(false))).toBeUndefined();
  });
});

describe('R04: what is no own boolean in the record', () => {
  it.for(['true', 'granted', 1, 0, '', null, [], {}])('%j: is no choice', (said) => {
    expect(choiceOf(service('posthog'), { posthog: said, other: true })).toBeUndefined();
  });

  it('is no choice where a prototype has it', () => {
    expect(choiceOf(service('posthog'), Object.create({ posthog: true }))).toBeUndefined();
  });
});

describe('a choice for a service whose revision was raised', () => {
  const raised = service('posthog', { revision: 3 });

  it('is the first one where a record names none', () => {
    expect(choiceOf(service('posthog', { revision: 1 }), recordOf(true))).toBe('granted');
  });

  it.for([true, false])('UI25: is none where it was made for an earlier one: %s', (said) => {
    expect(choiceOf(raised, recordOf(said, 2))).toBeUndefined();
  });

  it('WD07: stands where it is an objection to legitimate interest', () => {
    expect(choiceOf({ ...raised, basis: 'legitimate-interest' }, recordOf(false, 2))).toBe('denied');
  });

  it('is none where the service was essential and nobody chose', () => {
    expect(choiceOf(service('posthog', { basis: 'legitimate-interest' }), recordOf(true, 0))).toBeUndefined();
    expect(choiceOf(service('posthog'), recordOf(true, 0))).toBeUndefined();
  });
});

describe('the revision that a choice is for', () => {
  it('is the one in the record', () => {
    expect(revisionIn(recordOf(true, 7), 'posthog')).toBe(7);
  });

  it('is the first one where the record names none, as Klaro’s do', () => {
    expect([revisionIn({ posthog: true }, 'posthog'), revisionIn(recordOf(true), 'posthog')]).toEqual([1, 1]);
  });

  it('T03: is none of a prototype', () => {
    expect(revisionIn(recordOf(true, 7), 'constructor')).toBe(1);
  });
});
