import { createConsent } from 'placet';
import { posthog } from 'placet/posthog';
import { config } from './consent.config.js';

/** The app's one manager. */
export const consent = createConsent(config);

// Nothing of PostHog is loaded before the grant; on withdrawal it stops, without a reload.
consent.while(
  'posthog',
  posthog(() => import('posthog-js'), {
    token: 'phc_demo',
    apiHost: '/ingest',
    // the website's days: app and website share the cookie
    init: { capture_pageview: 'history_change', cookie_expiration: 180 },
  }),
);

// For what looks at the page from outside: the demo's inspector, and the newsletter's script, which the website shares.
Object.assign(window, { placet: consent });
