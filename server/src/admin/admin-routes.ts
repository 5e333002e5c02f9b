/** What an admin key may be allowed. */
export const SCOPES = [
  'statistics',
  'subscribers',
  'proof',
  'reports',
  'verify',
  'audit',
  'metrics',
] as const;
/** One of them. */
export type Scope = (typeof SCOPES)[number];

/** What holds of one address of the admin port. */
interface AdminRouteFacts {
  readonly does: string;
  readonly scope: Scope;
}

/** Every address of the admin port. */
export const ADMIN_ROUTES = {
  'GET /statistics': {
    does: 'decisions per day, service and way, numbers below 5 as `<5`; `?from=` and `&to=` are days',
    scope: 'statistics',
  },
  'GET /subscribers': {
    does: 'active subscribers, a line of JSON each, with the unsubscribe headers that their mails must carry; `?preference=`',
    scope: 'subscribers',
  },
  'POST /newsletter/proof': { does: 'the double opt-in of an address, event by event', scope: 'proof' },
  'POST /reports': {
    does: "takes a sender's bounces, complaints and unsubscriptions, as Brevo's web-hooks post them",
    scope: 'reports',
  },
  'GET /verify': {
    does: 'what does not fit in records, seals and the history of operators',
    scope: 'verify',
  },
  'GET /audit': { does: 'the history of operators and configs', scope: 'audit' },
  'GET /metrics': { does: 'numbers for Prometheus; the only one that is not written down', scope: 'metrics' },
} as const satisfies Readonly<Record<string, AdminRouteFacts>>;

/** What holds of a route such as `GET /statistics`; of `HEAD` what holds of `GET`. */
export const adminFactsOf = (route: string): AdminRouteFacts | undefined => {
  const name = route.replace(/^HEAD /, 'GET ');
  return Object.hasOwn(ADMIN_ROUTES, name)
    ? (ADMIN_ROUTES as Record<string, AdminRouteFacts>)[name]
    : undefined;
};
