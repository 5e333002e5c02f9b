import { expect, it, vi } from 'vitest';
import { inertConsent } from '../../../src/manager/inert-consent.js';
import { configOf, service } from '../../support/configs.js';

it('R02: where there is no document nothing is allowed, kept or run, whatever is decided', async () => {
  const config = configOf([service('map')]);
  const consent = inertConsent(config);
  const effect = vi.fn();
  const granted = vi.fn();
  consent.when('map').then(granted);
  const end = consent.while('map', effect);
  consent.acceptAll();
  consent.decide({ map: 'granted' });
  await expect(consent.openSettings()).resolves.toBeUndefined();
  end();
  expect([consent.allows('map'), consent.choice('map'), consent.record]).toEqual([
    false,
    undefined,
    undefined,
  ]);
  expect([consent.undecided, consent.receipt(), consent.config]).toEqual([[], undefined, config]);
  expect([effect.mock.calls, granted.mock.calls]).toEqual([[], []]);
});
