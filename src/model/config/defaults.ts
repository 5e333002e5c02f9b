/** How long the server keeps a decision: ISO 8601. */
export const RECORDS_RETENTION = 'P365D';

/** What holds where a config does not say. */
export const DEFAULTS = {
  /** The cookie that keeps the record; it is host-only, unless a `domain` is given. */
  cookie: { name: 'klaro', days: 365, path: '/', sameSite: 'Lax', browserId: true },
  records: { retention: RECORDS_RETENTION },
  signals: { globalPrivacyControl: 'object' },
  service: { status: 'active', revision: 1, storage: [] },
} as const;
