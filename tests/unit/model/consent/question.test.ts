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

  it('UI12: everybody who gets data, each once; the provider where no recipient is named', () => {
    const { recipients } = ask(
      service('a', { recipients: ['Host', 'Mail'], provider: { name: 'Not counted' } }),
      service('b', { recipients: ['Host'] }),
      service('c', { provider: { name: 'Maps Inc.' } }),
      service('d', { provider: { name: 'Maps Inc.' } }),
      service('e'),
    );
    expect(recipients).toEqual(['Host', 'Mail', 'Maps Inc.']);
  });

  it.for([
    [true, true],
    ['provider-dependent', true],
    [false, false],
    [undefined, false],
  ] as const)(
    'UI13: third country %j: told that data leaves the EEA, or may: %s',
    ([thirdCountry, leaves]) => {
      const { leavesEea } = ask(
        service('near'),
        service('far', thirdCountry === undefined ? {} : { thirdCountry }),
      );
      expect(leavesEea).toBe(leaves);
    },
  );

  it('UI13: the countries of those services only, each once', () => {
    const { countries } = ask(
      service('a', { thirdCountry: true, provider: { name: 'A', country: 'US' } }),
      service('b', { thirdCountry: 'provider-dependent', provider: { name: 'B', country: 'US' } }),
      service('c', { thirdCountry: false, provider: { name: 'C', country: 'DE' } }),
      service('d', { thirdCountry: true, provider: { name: 'D' } }),
    );
    expect(countries).toEqual(['US']);
  });

  it('UI25: only what is asked about, not the whole config', () => {
    const old = service('posthog', { recipients: ['Old'] });
    const added = service('chat', { purposes: ['support'], recipients: ['New'] });
    const question = questionOf(configOf([old, added], { purposes }), [added]);
    expect(question.recipients).toEqual(['New']);
    expect(question.purposes.map(({ name }) => name)).toEqual(['support']);
  });
});
