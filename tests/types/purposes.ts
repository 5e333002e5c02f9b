/** What TypeScript must refuse and must accept of the purposes that services name; see `services.ts` beside it. */
import {
  type Config,
  createConsent,
  defineConfig,
  type NamedService,
  type Service,
} from '../../src/entries/index.js';

const head = { version: '1', controller: { name: 'Example GmbH' } } as const;
const stats = { name: 'stats', basis: 'consent', purposes: ['analytics'] } as const;
declare const youtube: NamedService<'youtube', 'external-content'>;
declare const fromElsewhere: Config;
declare const anyService: Service;

export const namedPurposes = (): void => {
  const purposes = [
    { name: 'analytics', title: 'Statistics' },
    { name: 'external-content', title: 'External content' },
  ] as const;
  const consent = createConsent({
    ...head,
    purposes,
    services: [
      youtube,
      { ...youtube, name: 'films', title: 'Our films' },
      { name: 'posthog', basis: 'consent', purposes: ['analytics', 'external-content'] },
      stats,
    ],
  });
  for (const name of ['youtube', 'films', 'posthog', 'stats'] as const) consent.allows(name);
  // @ts-expect-error a misspelt service
  consent.allows('yuotube');
};

export const inCalls = (): void => {
  const purposes = [{ name: 'analytics', title: 'Statistics' }] as const;
  createConsent({
    ...head,
    purposes: [{ name: 'analytics', title: 'Statistics' }],
    // @ts-expect-error a misspelt purpose
    services: [{ name: 'posthog', basis: 'consent', purposes: ['analytcs'] }],
  });
  // @ts-expect-error a purpose of a ready-made service that the config does not list
  defineConfig({ ...head, purposes, services: [stats, youtube] });
};

export const namesThatAreNotKnown = (): void => {
  createConsent(fromElsewhere);
  // TypeScript does not see what these name; the start does
  createConsent({ ...head, purposes: [{ name: 'analytics', title: 'S' }], services: [anyService] });
  createConsent({ ...head, purposes: fromElsewhere.purposes, services: [youtube, stats] });
  const services: readonly Service[] = [youtube];
  defineConfig({ ...head, purposes: [{ name: 'analytics', title: 'S' }], services }) satisfies Config;
};
