import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { choiceOf } from '../../../../src/model/consent/choice-of.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { optionalServices } from '../../../../src/model/consent/optional-services.js';
import { signalAnswer } from '../../../../src/model/consent/signal-answer.js';
import type { StoredRecord } from '../../../../src/model/consent/stored-record.js';
import { undecidedServices } from '../../../../src/model/consent/undecided-services.js';
import { configOf, DECIDED_AT, service } from '../../examples.js';

const bases = ['essential', 'consent', 'legitimate-interest'] as const;
const statuses = ['active', 'planned', 'disabled'] as const;
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
  const sent = { globalPrivacyControl: true };
  const answers = [undefined, 'object', 'reject', 'ignore'] as const;

  it.for(answers)('is nothing where it is not sent, whatever the site says: %s', (answer) => {
    expect(signalAnswer(answer, { globalPrivacyControl: false })).toBe('ignore');
    expect(signalAnswer(answer, {})).toBe('ignore');
  });

  it('SG01: is the boolean `true` and nothing like it', () => {
    for (const like of ['1', 1, 'true', {}])
      expect(signalAnswer('reject', { globalPrivacyControl: like })).toBe('ignore');
  });

  it('objects, unless the site says otherwise', () => {
    expect(signalAnswer(undefined, sent)).toBe('object');
    expect(signalAnswer('object', sent)).toBe('object');
    expect(signalAnswer('reject', sent)).toBe('reject');
    expect(signalAnswer('ignore', sent)).toBe('ignore');
  });

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

  it('reject: nobody is asked; object and ignore: the visitor is', () => {
    const config = configOf([service('posthog'), interest]);
    expect(undecidedServices(config.services, undefined, 'reject')).toEqual([]);
    for (const signal of ['object', 'ignore'] as const) {
      expect(undecidedServices(config.services, undefined, signal).map(({ basis }) => basis)).toEqual([
        'consent',
      ]);
    }
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

  it('a refusal of an earlier revision is asked about again, and denied until then', () => {
    const record = recordOf('denied', 2);
    expect(choiceOf(raised, record)).toBeUndefined();
    expect(isAllowed(raised, record, 'ignore')).toBe(false);
    expect(undecidedServices([raised], record, 'ignore')).toEqual([raised]);
  });

  it('WD07: an objection stands when the revision is raised, for nobody is asked about legitimate interest', () => {
    const onInterest = service('posthog', { revision: 3, basis: 'legitimate-interest' });
    expect(isAllowed(onInterest, recordOf('denied', 2), 'ignore')).toBe(false);
    expect(isAllowed(onInterest, recordOf('denied'), 'ignore')).toBe(false);
  });

  it('is the first one where a record names none', () => {
    expect(choiceOf(service('posthog', { revision: 1 }), recordOf('granted'))).toBe('granted');
  });

  it.for(['x', {}, [], null, true, Number.NaN])('a revision in the record that is %j is none', (found) => {
    const record = { posthog: true, $: { at: DECIDED_AT, r: { posthog: found } } };
    expect(isAllowed(raised, record as unknown as StoredRecord, 'ignore')).toBe(false);
  });
});

describe('whom the visitor is asked about', () => {
  const config = configOf(
    bases.flatMap((basis) => statuses.map((status) => service(`${basis}-${status}`, { basis, status }))),
  );
  const names = (services: readonly Service[]): readonly string[] => services.map(({ name }) => name);

  it('R26: the visitor decides on what is neither essential nor planned', () => {
    expect(names(optionalServices(config.services))).toEqual([
      'consent-active',
      'legitimate-interest-active',
    ]);
  });

  it('before a decision: what needs consent, and nothing else', () => {
    expect(names(undecidedServices(config.services, undefined, 'ignore'))).toEqual(['consent-active']);
  });

  it.for([true, false])('nobody is asked again after the choice %s', (choice) => {
    expect(undecidedServices(config.services, { 'consent-active': choice }, 'ignore')).toEqual([]);
  });

  it('UI25: a new service is asked about alone, and those that run keep running', () => {
    const old = service('posthog');
    const added = service('map');
    const record = recordOf('granted');
    expect(undecidedServices([old, added], record, 'ignore')).toEqual([added]);
    expect(isAllowed(old, record, 'ignore')).toBe(true);
  });

  it('R25, NW12: an essential-only site asks about nothing', () => {
    const essential = configOf([service('session', { basis: 'essential' })]);
    expect(optionalServices(essential.services)).toEqual([]);
    expect(undecidedServices(essential.services, undefined, 'ignore')).toEqual([]);
  });
});
