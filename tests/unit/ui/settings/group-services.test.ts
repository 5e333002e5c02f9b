import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import { groupServices } from '../../../../src/ui/settings/group-services.js';
import { configOf, service } from '../../../support/configs.js';

const purposes = ['analytics', 'support', 'letters'].map((name) => ({ name, title: name }));

/** The groups as `purpose: services`. */
const grouped = (...services: readonly Service[]): readonly string[] =>
  groupServices(configOf(services, { purposes })).map(
    (group) => `${group.purpose.name}: ${group.services.map(({ name }) => name)}`,
  );

describe('UI18: the settings group', () => {
  it('services by purpose, in the order of the config, and leave out purposes without one', () => {
    const map = service('map', { purposes: ['support'] });
    expect(grouped(map, service('posthog'), service('matomo'))).toEqual([
      'analytics: posthog,matomo',
      'support: map',
    ]);
  });

  it('what there is a choice about before what is always on', () => {
    const login = service('login', { basis: 'essential' });
    expect(grouped(login, service('map', { purposes: ['support'] }))).toEqual([
      'support: map',
      'analytics: login',
    ]);
  });

  it('a service of several purposes once, under the first of the config', () => {
    expect(grouped(service('both', { purposes: ['support', 'analytics'] }))).toEqual(['analytics: both']);
  });

  it.for(['planned', 'disabled'] as const)('nothing that is %s', (status) => {
    expect(grouped(service('later', { status }), service('login', { basis: 'essential', status }))).toEqual(
      [],
    );
  });
});
