import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../../src/model/consent/question.js';
import { configOf, service } from '../../../support/configs.js';

const purposes = ['analytics', 'marketing', 'support'].map((name) => ({ name, title: name }));
const ask = (...services: Parameters<typeof questionOf>[1]): ReturnType<typeof questionOf> =>
  questionOf(configOf(services, { purposes }), services);

describe('what a visitor must know before a choice', () => {
  it('UI11: every purpose of the services, once, in the order of the config, and no other', () => {
    const { purposes: asked } = ask(
      service('chat', { purposes: ['support'] }),
      service('posthog', { purposes: ['analytics'] }),
      service('matomo', { purposes: ['analytics', 'support'] }),
    );
    expect(asked.map(({ name }) => name)).toEqual(['analytics', 'support']);
  });

  it.for([
    [true, { transfer: { countries: [] } }],
    ['provider-dependent', { possibleTransfer: { countries: [] } }],
    [false, {}],
    [undefined, {}],
  ] as const)('UI13: third country %j: told is %j', ([thirdCountry, told]) => {
    const { transfer, possibleTransfer } = ask(
      service('near'),
      service('far', thirdCountry === undefined ? {} : { thirdCountry }),
    );
    expect({ ...(transfer && { transfer }), ...(possibleTransfer && { possibleTransfer }) }).toEqual(told);
  });

  it('UI13: the countries outside the EEA of those services only, each once; a mere possibility apart', () => {
    const question = ask(
      service('a', { thirdCountry: true, provider: { name: 'A', country: 'US' } }),
      service('b', {
        thirdCountry: 'provider-dependent',
        provider: { name: 'B', country: 'US' },
        countries: ['JP'],
      }),
      service('c', { thirdCountry: false, provider: { name: 'C', country: 'US' } }),
      service('d', { thirdCountry: true, provider: { name: 'D', country: 'DE' } }),
    );
    expect(question.transfer).toEqual({ countries: ['US'] });
    expect(question.possibleTransfer).toEqual({ countries: ['JP'] });
  });

  it('UI13: what may go where data goes already is not told twice', () => {
    const question = ask(
      service('a', { thirdCountry: true, countries: ['US'] }),
      service('b', { thirdCountry: 'provider-dependent', countries: ['US'] }),
    );
    expect(question.possibleTransfer).toBeUndefined();
  });

  it('UI14: what recognises visitors on websites of others, by its title', () => {
    const { crossSite } = ask(
      service('a', { title: { en: 'Films' }, crossSite: true }),
      { name: 'b', basis: 'consent', purposes: ['analytics'], crossSite: true },
      service('c'),
    );
    expect(crossSite).toEqual([{ en: 'Films' }, 'b']);
  });

  it('UI25: only what is asked about, not the whole config', () => {
    const old = service('posthog', { recipients: ['Old'] });
    const added = service('chat', { purposes: ['support'], recipients: ['New'] });
    const question = questionOf(configOf([old, added], { purposes }), [added]);
    expect(question.recipients).toEqual([{ name: 'New' }]);
    expect(question.purposes.map(({ name }) => name)).toEqual(['support']);
  });
});
