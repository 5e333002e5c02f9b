import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { DECIDED_AT, service } from '../../../support/configs.js';

const bases = ['essential', 'consent', 'legitimate-interest'] as const;
const choices = ['none', 'granted', 'denied'] as const;
type Said = (typeof choices)[number];

const recordOf = (said: Said, revision?: number): StoredRecord => ({
  other: false,
  ...(said !== 'none' && { posthog: said === 'granted' }),
  $: { at: DECIDED_AT, ...(revision && { r: { posthog: revision } }) },
});

/** May it run? One row for each basis, with what is true of it after no choice, a grant and a denial. */
const MAY_RUN: Readonly<Record<Service['basis'], Readonly<Record<Said, boolean>>>> = {
  essential: { none: true, granted: true, denied: true },
  consent: { none: false, granted: true, denied: false },
  'legitimate-interest': { none: true, granted: true, denied: false },
};

describe('may a service run?', () => {
  for (const basis of bases) {
    for (const said of choices) {
      const may = MAY_RUN[basis][said];
      it(`R02, WD07: ${basis}, choice ${said}: ${may ? 'yes' : 'no'}`, () => {
        expect(isAllowed(service('posthog', { basis }), recordOf(said), 'ignore')).toBe(may);
        expect(isAllowed(service('posthog', { basis, status: 'active' }), recordOf(said), 'ignore')).toBe(
          may,
        );
      });

      it.for(['planned', 'disabled'] as const)(`T6: %s, ${basis}, choice ${said}: never`, (status) => {
        expect(isAllowed(service('posthog', { basis, status }), recordOf(said), 'ignore')).toBe(false);
      });
    }

    it(`${basis}, no record at all: as without a choice`, () => {
      expect(isAllowed(service('posthog', { basis }), undefined, 'ignore')).toBe(MAY_RUN[basis].none);
    });
  }
});

describe("the browser's signal, Global Privacy Control", () => {
  const interest = service('posthog', { basis: 'legitimate-interest' });
  it.for(['object', 'reject'] as const)(
    '%s: stops what runs on legitimate interest, until the visitor decides',
    (signal) => {
      expect(isAllowed(interest, undefined, signal)).toBe(false);
      expect(isAllowed(interest, recordOf('none'), signal)).toBe(false);
      expect(isAllowed(interest, recordOf('granted'), signal)).toBe(true);
    },
  );

  it.for(['object', 'reject', 'ignore'] as const)(
    '%s: neither grants nor takes back what needs consent',
    (signal) => {
      expect(isAllowed(service('posthog'), undefined, signal)).toBe(false);
      expect(isAllowed(service('posthog'), recordOf('granted'), signal)).toBe(true);
      expect(isAllowed(service('posthog', { basis: 'essential' }), undefined, signal)).toBe(true);
    },
  );
});

describe('a service whose revision was raised', () => {
  const raised = service('posthog', { revision: 3 });

  it.for([
    [undefined, false],
    [2, false],
    [3, true],
    [4, true],
  ] as const)('a grant for revision %s grants revision 3: %s', ([revision, may]) => {
    expect(isAllowed(raised, recordOf('granted', revision), 'ignore')).toBe(may);
  });

  it('a refusal of an earlier revision denies until the visitor is asked again', () => {
    expect(isAllowed(raised, recordOf('denied', 2), 'ignore')).toBe(false);
  });

  it('WD07: an objection stands when the revision is raised, for nobody is asked about legitimate interest', () => {
    const onInterest = service('posthog', { revision: 3, basis: 'legitimate-interest' });
    expect(isAllowed(onInterest, recordOf('denied', 2), 'ignore')).toBe(false);
    expect(isAllowed(onInterest, recordOf('denied'), 'ignore')).toBe(false);
  });

  it.for(['x', {}, [], null, true, Number.NaN])('a revision in the record that is %j is none', (found) => {
    const record = { posthog: true, $: { at: DECIDED_AT, r: { posthog: found } } };
    expect(isAllowed(raised, record as unknown as StoredRecord, 'ignore')).toBe(false);
  });
});
