/** How often something may be done in a window of time. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/**
 * What one network may ask for: an IPv4 address, or 64 bits of an IPv6 address. Windows have fixed ends, so at most twice as much goes through around
 * one. Unsubscribing has no limit: mail providers post it for all their users.
 */
export const LIMITS = {
  record: [{ most: 60, seconds: 60 }],
  'own-records': [{ most: 30, seconds: 60 }],
  'sign-up': [
    { most: 5, seconds: 600 },
    { most: 20, seconds: 86_400 },
  ],
  token: [{ most: 30, seconds: 60 }],
} as const satisfies Readonly<Record<string, readonly Limit[]>>;

/** What is limited together. */
export type LimitKind = keyof typeof LIMITS;
