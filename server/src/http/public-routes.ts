import type { LimitKind } from '../limits/limit-kind.js';

/** What holds of one address of the public port. */
export interface RouteFacts {
  /** What it does, for the README and the OpenAPI file. */
  readonly does: string;
  /** How often one network may ask for it. */
  readonly limit?: LimitKind;
  /** `own-sites`: a browser on a page of another site is refused. */
  readonly from?: 'own-sites';
}

/** Every address of the public port. A route that is not in it cannot be added. */
export const PUBLIC_ROUTES = {
  'POST /api/public/consent': {
    does: 'documents a decision, once however often it is posted; 201 or 200 with a receipt',
    limit: 'record',
    from: 'own-sites',
  },
  'POST /api/public/consent/export': {
    does: 'gives whoever has the browser\'s id its records, as JSON or (`format: "jsonld"`) as a consent record of ISO/IEC TS 27560 in the W3C\'s DPV',
    limit: 'own-records',
    from: 'own-sites',
  },
  'POST /api/public/consent/erase': { does: 'erases them', limit: 'own-records', from: 'own-sites' },
  'GET /.well-known/placet-seals.json': { does: 'the Merkle root of each day, chained' },
  'POST /api/public/opt-in': { does: 'signs up; always 202', limit: 'sign-up', from: 'own-sites' },
  'GET /newsletter/confirm': { does: 'the page that the mail leads to, with one button' },
  'POST /api/public/confirm': { does: 'confirms; 410 for a link that no longer works', limit: 'token' },
  'GET /newsletter/confirmed': { does: 'says that the address is confirmed' },
  'GET /newsletter/not-me': { does: 'the page for whom did not sign up' },
  'POST /api/public/newsletter/not-me': {
    does: 'deletes the sign-up, and no mail goes to that address again',
    limit: 'token',
  },
  'GET /newsletter/unsubscribe': { does: 'the page behind the link in each newsletter' },
  'POST /newsletter/unsubscribe': {
    does: "ends the subscription, by the page's button, by a mail program (RFC 8058), or with the token of the browser that signed up",
  },
  'POST /api/public/newsletter/access': {
    does: 'mails a link with which a subscriber sees, changes or deletes what is kept; always 202',
    limit: 'sign-up',
    from: 'own-sites',
  },
  'GET /newsletter/own-data': { does: 'the page behind that link' },
  'POST /api/public/newsletter/export': { does: 'gives what is kept of a subscriber', limit: 'token' },
  'POST /api/public/newsletter/erase': { does: 'deletes it', limit: 'token' },
  'GET /newsletter/preferences': {
    does: 'the page on which a subscriber chooses what mails are about',
    limit: 'token',
  },
  'POST /api/public/newsletter/preferences': {
    does: 'changes that; choosing nothing unsubscribes',
    limit: 'token',
  },
  'GET /newsletter/page.css': { does: 'the style of these pages' },
  'GET /healthz': { does: 'the process lives' },
  'GET /readyz': {
    does: '200 when database, migrations and jobs are there, else 503; mail and clock are told of too',
  },
  'GET /mailbox': { does: 'in development, without `SMTP_URL`: what would have been sent' },
  'GET /mailbox.json': { does: 'the same for programs' },
} as const satisfies Readonly<Record<string, RouteFacts>>;

/** What holds of a route such as `GET /healthz`; of `HEAD` what holds of `GET`. */
export const factsOf = (route: string): RouteFacts | undefined => {
  const name = route.replace(/^HEAD /, 'GET ');
  return Object.hasOwn(PUBLIC_ROUTES, name) ? (PUBLIC_ROUTES as Record<string, RouteFacts>)[name] : undefined;
};
