import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { isActive, optionalServices } from '../../../../src/model/consent/optional-services.js';
import { configOf, service } from '../../../support/configs.js';

const bases = ['essential', 'consent', 'legitimate-interest'] as const;
const statuses = ['active', 'planned', 'disabled'] as const;

describe('what the visitor decides on', () => {
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

  it('R25, NW12: is nothing on an essential-only site', () => {
    expect(optionalServices([service('session', { basis: 'essential' })])).toEqual([]);
  });
});

describe('an active service', () => {
  it.for([
    ['active', true],
    [undefined, true],
    ['planned', false],
    ['disabled', false],
  ] as const)('has the status %s: %s', ([status, is]) => {
    expect(isActive(service('posthog', status && { status }))).toBe(is);
  });

  it('has no status that is unknown', () => {
    expect(isActive(service('posthog', { status: 'on' as 'active' }))).toBe(false);
  });
});
