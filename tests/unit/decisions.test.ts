import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Consent, createConsent } from '../../src/entries/index.js';
import type { Config } from '../../src/model/config/config.js';
import type { Choices } from '../../src/model/consent/choice.js';
import type { ErrorDetail } from '../../src/model/consent/consent-event-details.js';
import { configOf, service } from '../support/configs.js';
import { forgetManager } from '../support/forget-manager.js';
import { fakeCookies } from './record/fake-cookies.js';

let told: ErrorDetail[];

beforeEach(() => {
  fakeCookies();
  told = [];
});
afterEach(() => {
  forgetManager();
  vi.restoreAllMocks();
});

/** The manager of an app, with what it tells as errors. */
const start = (...services: Config['services']): Consent => {
  const consent = createConsent(configOf(services)) as Consent;
  consent.addEventListener('error', ({ detail }) => told.push(detail));
  return consent;
};

describe('what is no decision is left out, and told as an error', () => {
  it.for([
    ['a service that the config does not have', 'posthgo'],
    ['an essential service', 'session'],
    ['a planned service', 'chat'],
  ] as const)('a choice for %s', ([, name]) => {
    const consent = start(
      service('posthog'),
      service('session', { basis: 'essential' }),
      service('chat', { status: 'planned' }),
    );
    consent.decide({ posthog: 'granted', [name]: 'denied' });
    expect(Object.keys(consent.record?.choices ?? {})).toEqual(['posthog']);
    expect(told).toMatchObject([{ code: 'unknown', service: name }]);
  });

  it.for(['yes', 'Granted', '', true, false, 1, null, undefined])(
    'the choice %o, which is neither "granted" nor "denied"; the one before stands',
    (choice) => {
      const consent = start(service('posthog'), service('map'), service('chat'));
      consent.decide({ chat: 'granted' });
      consent.decide({ map: 'granted', posthog: choice, chat: choice } as unknown as Choices);
      expect(consent.record?.choices).toEqual({ chat: 'granted', map: 'granted' });
      expect(told.map(({ code, service: name }) => `${code} ${name}`)).toEqual([
        'unknown posthog',
        'unknown chat',
      ]);
    },
  );

  it('T24: what is left out alone makes no record and no id', () => {
    const consent = start(service('posthog'));
    consent.decide({ posthgo: 'granted' });
    expect(consent.record).toBeUndefined();
    expect(document.cookie).toBe('');
  });

  it('T03: a choice that only a prototype has', () => {
    const consent = start(service('posthog'), service('map'));
    const choices = Object.assign(Object.create({ posthog: 'granted' }), { map: 'denied' }) as Choices;
    consent.decide(choices);
    expect(consent.choice('posthog')).toBeUndefined();
  });
});

describe('a config that is wrong', () => {
  it('is refused at the start with a path and a sentence, and nothing runs', () => {
    const wrong = configOf([{ ...service('posthog'), basis: 'implied' as 'consent' }]);
    expect(() => createConsent(wrong)).toThrow(
      /^Placet config: services\[0\]\.basis: "implied" is not known here; use one of: /,
    );
  });
});
