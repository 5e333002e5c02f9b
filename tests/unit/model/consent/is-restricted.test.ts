import { expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { isRestricted } from '../../../../src/model/consent/is-restricted.js';
import { DECIDED_AT, service } from '../../../support/configs.js';

const weighed = (basis: Service['basis']) => service('reach', { basis, objection: 'weighed' });

it('R21: what was collected is restricted after an objection that is weighed up, and after nothing else', () => {
  expect(isRestricted(weighed('legitimate-interest'), 'denied')).toBe(true);
  expect(isRestricted(weighed('legitimate-interest'), 'granted')).toBe(false);
  expect(isRestricted(weighed('legitimate-interest'), undefined)).toBe(false);
  expect(isRestricted(weighed('consent'), 'denied')).toBe(false);
  expect(isRestricted(service('reach', { basis: 'legitimate-interest' }), 'denied')).toBe(false);
  const final = service('reach', { basis: 'legitimate-interest', objection: 'final' });
  expect(isRestricted(final, 'denied')).toBe(false);
});

it('R21: meanwhile it stays off, with the signal of a browser or without', () => {
  const record = { reach: false, $: { at: DECIDED_AT } };
  for (const signal of ['object', 'reject', 'ignore'] as const)
    expect(isAllowed(weighed('legitimate-interest'), record, signal), signal).toBe(false);
});
