import type { Config, Service } from '../../../src/model/config/config.js';

/** A service that no rule has anything to say about. */
export const soundService = (name: string, more: Partial<Service> = {}): Service => ({
  name,
  basis: 'consent',
  purposes: ['analytics'],
  title: name,
  description: 'Counts visits.',
  provider: { name: 'Counting GmbH', country: 'DE' },
  legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
  data: ['events'],
  recipients: ['Counting GmbH'],
  thirdCountry: false,
  retention: 'P180D',
  storage: [{ name: `${name}_id`, type: 'cookie', duration: 'P180D' }],
  ...more,
});

const consent = soundService('consent', {
  basis: 'essential',
  legalBasis: ['GDPR 6(1)(c)', 'TDDDG 25(2)'],
  retention: 'in the browser only',
  description: 'Remembers your answer.',
  storage: [{ name: 'klaro', type: 'cookie', duration: 'P365D' }],
});

/** A config that no rule has anything to say about. */
export const soundConfig = (
  services: readonly Service[] = [soundService('stats')],
  more: Partial<Config> = {},
): Config => ({
  version: '2026-02-17',
  controller: { name: 'Example GmbH', email: 'privacy@example.com' },
  links: { privacyPolicy: '/privacy' },
  purposes: [{ name: 'analytics', title: 'Statistics', description: 'Learning which pages help.' }],
  services: [consent, ...services],
  ...more,
});
