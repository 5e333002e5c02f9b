import type { Service } from '../model/config/config.js';
import { matchesHost } from '../model/config/matches-host.js';

/** What the page has asked of one host, or below one of the declared paths of its own. */
export interface AskedHost {
  readonly host: string;
  readonly count: number;
  /** The services that declare it; none for a host that nobody declares. */
  readonly owners: readonly string[];
  /** Was it asked while none of them might run? */
  readonly isEarly: boolean;
}

/** The host of another origin, or the path of this one that a service declares; nothing for the page's own files. */
const hostOf = (address: string, services: readonly Service[]): string | undefined => {
  const { protocol, hostname, origin, pathname } = new URL(address);
  if (!/^(https?|wss?):$/.test(protocol)) return;
  if (origin !== location.origin) return hostname;
  return services
    .flatMap(({ hosts = [] }) => hosts)
    .find((declared) => declared.startsWith('/') && pathname.startsWith(declared));
};

const ownersOf = (host: string, services: readonly Service[]): readonly Service[] =>
  services.filter(({ hosts = [] }) =>
    hosts.some((declared) => declared === host || matchesHost(declared, host)),
  );

/**
 * Follows the page's requests, also those before the call; returns how to see them, and how to end it. What a frame or a worker
 * asks for is its own, and not told.
 */
export const followRequests = (
  services: () => readonly Service[],
  allows: (service: string) => boolean,
): { readonly asked: () => readonly AskedHost[]; readonly end: () => void } => {
  const seen: { readonly address: string; readonly running: readonly string[] }[] = [];
  const observer = new PerformanceObserver((list) => {
    const running = services()
      .map(({ name }) => name)
      .filter(allows);
    for (const { name } of list.getEntries()) seen.push({ address: name, running });
  });
  observer.observe({ type: 'resource', buffered: true });
  const asked = (): readonly AskedHost[] => {
    const hosts = new Map<string, AskedHost>();
    for (const { address, running } of seen) {
      const host = hostOf(address, services());
      if (host === undefined) continue;
      const owners = ownersOf(host, services()).map(({ name }) => name);
      const { count = 0, isEarly = false } = hosts.get(host) ?? {};
      const isNowEarly = owners.length > 0 && !owners.some((name) => running.includes(name));
      hosts.set(host, { host, owners, count: count + 1, isEarly: isEarly || isNowEarly });
    }
    return [...hosts.values()];
  };
  return { asked, end: () => observer.disconnect() };
};
