import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { undecidedServices } from '../../../../src/model/consent/undecided-services.js';
import { configOf, DECIDED_AT, service } from '../../../support/configs.js';

const bases = ['essential', 'consent', 'legitimate-interest'] as const;
const statuses = ['active', 'planned', 'disabled'] as const;

describe('whom the visitor is asked about', () => {
  const config = configOf(
    bases.flatMap((basis) => statuses.map((status) => service(`${basis}-${status}`, { basis, status }))),
  );
  const names = (services: readonly Service[]): readonly string[] => services.map(({ name }) => name);

  it('before a decision: what needs consent, and nothing else', () => {
    expect(names(undecidedServices(config.services, undefined, 'ignore'))).toEqual(['consent-active']);
  });

  it.for([true, false])('nobody is asked again after the choice %s', (choice) => {
    expect(undecidedServices(config.services, { 'consent-active': choice }, 'ignore')).toEqual([]);
  });

  it('UI25: a new service is asked about alone, and those that run keep running', () => {
    const old = service('posthog');
    const added = service('map');
    const record = { posthog: true, $: { at: DECIDED_AT } };
    expect(undecidedServices([old, added], record, 'ignore')).toEqual([added]);
    expect(isAllowed(old, record, 'ignore')).toBe(true);
  });

  it('R25, NW12: an essential-only site asks about nothing', () => {
    const essential = configOf([service('session', { basis: 'essential' })]);
    expect(undecidedServices(essential.services, undefined, 'ignore')).toEqual([]);
  });

  it('a refusal of an earlier revision is asked about again', () => {
    const raised = service('posthog', { revision: 3 });
    const record = { posthog: false, $: { at: DECIDED_AT, r: { posthog: 2 } } };
    expect(undecidedServices([raised], record, 'ignore')).toEqual([raised]);
  });

  it('SG06: reject: nobody is asked; object and ignore: the visitor is', () => {
    const config = configOf([service('posthog'), service('reach', { basis: 'legitimate-interest' })]);
    expect(undecidedServices(config.services, undefined, 'reject')).toEqual([]);
    for (const signal of ['object', 'ignore'] as const) {
      expect(undecidedServices(config.services, undefined, signal).map(({ basis }) => basis)).toEqual([
        'consent',
      ]);
    }
  });
});
