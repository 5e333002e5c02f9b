import { defineConfig, type ServiceName } from 'placet';

/**
 * The app's services. App and website share one origin and so one cookie: both declare the same optional services,
 * since a decision keeps only the choices of services that its config knows.
 */
export const config = defineConfig({
  version: '2026-02-17',
  controller: {
    name: 'Halligen Software GmbH',
    address: 'Am Alten Siel 7, 25813 Husum, Germany',
    email: 'privacy@halligen.example',
  },
  cookie: { days: 335 },
  records: { address: '/api/public/consent', retention: 'P365D' },
  links: { privacyPolicy: '/privacy', imprint: '/imprint' },
  purposes: [
    {
      name: 'essential',
      title: 'Running the app',
      description: 'What the app cannot do without: your login and your answer to this question.',
    },
    {
      name: 'analytics',
      title: 'Statistics',
      description: 'Understanding which views help and where people get stuck, so that we can improve them.',
    },
    {
      name: 'newsletter',
      title: 'Newsletter',
      description: 'Signing up for our monthly e-mail on the website.',
    },
    {
      name: 'external-content',
      title: 'External content',
      description: 'Showing content of other companies inside the app, such as the nautical chart.',
    },
  ],
  services: [
    {
      name: 'consent',
      basis: 'essential',
      purposes: ['essential'],
      title: 'Cookie settings',
      description:
        'Remembers your decision with its time, here and on our server. Nothing is stored before you decide.',
      provider: { name: 'Halligen Software GmbH', country: 'DE' },
      legalBasis: ['GDPR 6(1)(c)', 'GDPR 6(1)(f)', 'TDDDG 25(2)'],
      retention: 'P365D',
      storage: [{ name: 'klaro', type: 'cookie', duration: 'P335D' }],
    },
    {
      name: 'session',
      basis: 'essential',
      purposes: ['essential'],
      title: 'Login',
      description: 'Keeps you signed in until you close the browser or sign out. Set only when you sign in.',
      provider: { name: 'Halligen Software GmbH', country: 'DE' },
      legalBasis: ['GDPR 6(1)(b)', 'TDDDG 25(2)'],
      storage: [{ name: 'priel_session', type: 'cookie', duration: 'session' }],
    },
    {
      name: 'posthog',
      basis: 'consent',
      purposes: ['analytics'],
      title: 'PostHog',
      description: 'Counts views and clicks under a random identifier, on servers that we rent in Germany.',
      provider: { name: 'Halligen Software GmbH (self-hosted)', country: 'DE' },
      legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
      data: ['pseudonymous identifiers', 'views and clicks', 'browser, screen size, language'],
      recipients: ['Wattlöper Hosting GmbH, Flensburg (hosting)'],
      thirdCountry: false,
      retention: 'P180D',
      hosts: ['/ingest/'],
      storage: [
        { name: 'ph_phc_demo_posthog', type: 'cookie', duration: 'P180D' },
        { name: 'ph_phc_demo_*', type: 'localStorage', duration: 'persistent' },
        { name: 'ph_phc_demo_*', type: 'sessionStorage', duration: 'session' },
        { name: '__ph_opt_in_out_phc_demo', type: 'localStorage', duration: 'persistent' },
        { name: 'dmn_chk_*', type: 'cookie', duration: 'PT3S' },
      ],
    },
    {
      name: 'newsletter',
      basis: 'consent',
      purposes: ['newsletter'],
      title: 'Newsletter sign-up',
      description: 'Shows the sign-up form on the website and remembers in this browser that you used it.',
      provider: { name: 'Halligen Software GmbH', country: 'DE' },
      legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
      data: ['e-mail address', 'double opt-in status', 'random token to unsubscribe with'],
      recipients: [
        'Wattlöper Hosting GmbH, Flensburg (hosting)',
        'Postkutter Mail GmbH, Bremen (e-mail delivery)',
      ],
      thirdCountry: false,
      retention: 'until you unsubscribe',
      storage: [{ name: 'priel_newsletter', type: 'localStorage', duration: 'persistent' }],
    },
    {
      name: 'map',
      basis: 'consent',
      purposes: ['external-content'],
      title: 'Nautical chart',
      description: 'A chart of Tidemark Charts, Inc., which learns your IP address and the page you are on.',
      provider: { name: 'Tidemark Charts, Inc.', country: 'US' },
      legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)'],
      data: ['IP address', 'browser and language', 'address of the page'],
      recipients: [{ name: 'Tidemark Charts, Inc.', country: 'US', location: 'Portland' }],
      thirdCountry: true,
      safeguards: ['SCC'],
      retention: 'according to the provider at most 30 days',
      hosts: ['/demo/map.html'],
    },
  ],
});

/** `'posthog' | 'map' | …`: a misspelt name is an error of the compiler. */
export type AppService = ServiceName<typeof config>;
