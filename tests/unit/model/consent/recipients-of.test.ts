import { describe, expect, it } from 'vitest';
import { countriesOf } from '../../../../src/model/consent/countries-of.js';
import { recipientsOf } from '../../../../src/model/consent/recipients-of.js';
import { configOf, service } from '../../../support/configs.js';

const namesOf = (...args: Parameters<typeof recipientsOf>) => recipientsOf(...args).map(({ name }) => name);

describe('who receives data', () => {
  it('UI12: everybody, each once; the provider where no recipient is named', () => {
    const services = [
      service('a', { recipients: ['Host', 'Mail'], provider: { name: 'Not counted' } }),
      service('b', { recipients: ['Host'] }),
      service('c', { provider: { name: 'Maps Inc.' } }),
      service('d', { provider: { name: 'Maps Inc.' } }),
      service('e'),
      service('f', { recipients: [{ name: 'Mail', country: 'US' }] }),
    ];
    expect(namesOf(configOf(services), services)).toEqual(['Host', 'Mail', 'Maps Inc.']);
  });

  it('issue 10, 1.4: the controller is none, whether it provides, is named or hosts itself', () => {
    const services = [
      service('a', { provider: { name: 'Example GmbH', country: 'DE' } }),
      service('b', { recipients: ['Example GmbH', 'self-hosted', 'Host'] }),
    ];
    expect(namesOf(configOf(services), services)).toEqual(['Host']);
  });

  it('as described where it is named, else once for all, else by the country of the provider that it is', () => {
    const services = [
      service('a', { recipients: ['Host', { name: 'Far', country: 'US' }] }),
      service('b', { recipients: ['Maps'], provider: { name: 'Maps', country: 'IE' } }),
    ];
    const recipients = [
      { name: 'Host', country: 'DE', service: 'hosting' },
      { name: 'Far', service: 'films' },
    ];
    expect(recipientsOf(configOf(services, { recipients }), services)).toEqual([
      { name: 'Host', country: 'DE', service: 'hosting' },
      { name: 'Far', service: 'films', country: 'US' },
      { name: 'Maps', country: 'IE' },
    ]);
  });
});

describe('the countries that data goes to', () => {
  const countries = (...services: ReturnType<typeof service>[]) => countriesOf(configOf(services), services);

  it('issue 10, 1.1: are none of the EEA', () => {
    expect(countries(service('a', { thirdCountry: true, provider: { name: 'A', country: 'DE' } }))).toEqual(
      [],
    );
    expect(countries(service('a', { thirdCountry: true, countries: ['NO', 'ch', 'US'] }))).toEqual([
      'ch',
      'US',
    ]);
  });

  it('are those of recipients, not of a provider that receives nothing itself', () => {
    const provider = { name: 'A', country: 'US' };
    expect(countries(service('a', { thirdCountry: true, provider, recipients: ['B'] }))).toEqual([]);
  });

  it('are none where data stays', () => {
    expect(countries(service('a', { thirdCountry: false, countries: ['US'] }))).toEqual([]);
    expect(countries(service('a', { countries: ['US'] }))).toEqual([]);
  });
});
