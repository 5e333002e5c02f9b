/** What holds where a config does not say. */
export const DEFAULTS = {
  /** The cookie that keeps the record; it is host-only, unless a `domain` is given. */
  cookie: { name: 'klaro', days: 365, path: '/', sameSite: 'Lax', browserId: true },
  signals: { globalPrivacyControl: 'object' },
  service: { status: 'active', revision: 1, storage: [] },
} as const;
