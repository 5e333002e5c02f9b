/**
 * What TypeScript must refuse and must accept of the manager. Nothing here runs: `tsc` checks it, and a line marked with
 * `@ts-expect-error` that compiles is an error.
 */
import type { Consent } from '../../src/entries/index.js';
import { createConsent, defineConfig } from '../../src/entries/index.js';

const config = defineConfig({
  version: '1',
  controller: { name: 'Example GmbH' },
  purposes: [{ name: 'analytics', title: 'Statistics' }],
  services: [
    { name: 'posthog', basis: 'consent', purposes: ['analytics'] },
    { name: 'map', basis: 'consent', purposes: ['analytics'] },
  ],
});

export const serviceNames = (): void => {
  const consent = createConsent(config);

  consent.allows('posthog');
  // @ts-expect-error a misspelt service
  consent.allows('posthgo');

  consent.choice('map');
  // @ts-expect-error a misspelt service
  consent.choice('maps');

  consent.while('posthog', () => {});
  // @ts-expect-error a misspelt service
  consent.while('posthgo', () => {});

  consent.when('posthog');
  // @ts-expect-error a misspelt service
  consent.when('posthgo');

  consent.withdraw('posthog');
  consent.withdraw();
  // @ts-expect-error a misspelt service
  consent.withdraw('posthgo');

  consent.decide({ posthog: 'granted', map: 'denied' });
  consent.decide({ posthog: 'granted' }, { source: 'api', language: 'de' });
  // @ts-expect-error a misspelt service
  consent.decide({ posthgo: 'granted' });
};

export const choices = (consent: Consent<'posthog'>): void => {
  // @ts-expect-error a choice is granted or denied
  consent.decide({ posthog: 'yes' });
  // @ts-expect-error a choice is no boolean
  consent.decide({ posthog: true });
  // @ts-expect-error no choice is none given
  consent.decide({ posthog: undefined });
  // @ts-expect-error an unknown source
  consent.decide({ posthog: 'granted' }, { source: 'popup' });

  const choice = consent.choice('posthog');
  if (choice === 'granted' || choice === 'denied' || choice === undefined) return;
  // there is no fourth
  choice satisfies never;
};

export const namesThatAreNotKnown = (consent: Consent): void => {
  // a config from elsewhere has any names
  consent.allows('whatever');
  consent.decide({ whatever: 'granted' });
};

export const readOnly = (consent: Consent): void => {
  // @ts-expect-error the record is changed by deciding
  consent.record = undefined;
  // @ts-expect-error the config stands
  consent.config = undefined;
  if (!consent.record) return;
  // @ts-expect-error the record is changed by deciding
  consent.record.choices.posthog = 'granted';
  // @ts-expect-error the time is that of the decision
  consent.record.decidedAt = new Date();
};

export const effects = (consent: Consent<'posthog'>): void => {
  consent.while('posthog', ({ signal }) => signal.throwIfAborted());
  consent.while('posthog', () => () => {});
  consent.while('posthog', async () => () => {});
  consent.while('posthog', async () => {});
  // @ts-expect-error what an effect returns is what stops it
  consent.while('posthog', () => 5);
};

export const events = (consent: Consent): void => {
  consent.addEventListener('change', ({ detail }) => detail.granted.join());
  consent.addEventListener('withdraw', (event) => event.preventDefault());
  consent.addEventListener('grant', ({ detail }) => detail.service.length);
  consent.addEventListener('error', ({ detail }) => detail.code satisfies string);
  // @ts-expect-error an unknown event
  consent.addEventListener('accept', () => {});
  // @ts-expect-error a change is about several services
  consent.addEventListener('change', ({ detail }) => detail.service);
};
