import type { Config, Service } from '../../src/model/config/config.js';

const services: readonly Service[] = [
  {
    name: 'consent',
    basis: 'essential',
    purposes: ['essential'],
    title: 'Cookie settings',
    description: 'Remembers your decision with its time. Nothing is stored before you decide.',
    provider: { name: 'Example GmbH', country: 'DE' },
    legalBasis: ['GDPR 6(1)(c)', 'TDDDG 25(2)'],
    thirdCountry: false,
    retention: 'in your browser only, until you change it, for 365 days at most',
    storage: [{ name: 'klaro', type: 'cookie', duration: 'P365D', purpose: 'Your choices and their time' }],
  },
  {
    name: 'statistics',
    basis: 'consent',
    purposes: ['analytics'],
    title: 'Visitor statistics',
    description: 'An example: counts visits under a random identifier. Change it, or remove it.',
    provider: { name: 'Example GmbH (self-hosted)', country: 'DE' },
    legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
    thirdCountry: false,
    retention: 'P180D',
    storage: [{ name: 'visitor', type: 'cookie', duration: 'P30D', purpose: 'Random identifier' }],
  },
];

/** What the page opens with: small, enough for a banner to stand, and `placet check` finds nothing in it. */
export const firstConfig = (today: string): Config => ({
  version: today,
  controller: { name: 'Example GmbH', email: 'privacy@example.com' },
  links: { privacyPolicy: '/privacy', imprint: '/imprint' },
  purposes: [
    {
      name: 'essential',
      title: 'Running the site',
      description: 'What the site cannot do without, such as your answer to this question.',
    },
    {
      name: 'analytics',
      title: 'Statistics',
      description: 'Understanding which pages help, so that we can improve them.',
    },
  ],
  services,
});
