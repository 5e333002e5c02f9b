import type { Service } from '../../../model/config/config.js';
import { matchesHost } from '../../../model/config/matches-host.js';
import type { PageUnderConfig } from './page-under-config.js';

/** The services that load from a host. */
export const hostOwners = (host: string, services: readonly Service[]): readonly Service[] =>
  services.filter(({ hosts }) => hosts?.some((declared) => matchesHost(declared, host)));

/** May a page load from a host before any choice? */
export const isEssentialHost = (host: string, { config }: PageUnderConfig): boolean =>
  hostOwners(host, config.services).some(({ basis }) => basis === 'essential');

const namesOf = (services: readonly Service[]): string =>
  services.map(({ name }) => `"${name}"`).join(' or ');

/** The one service of the config that a host belongs to. */
export const ownerOf = (host: string, { config }: PageUnderConfig): string | undefined => {
  const [owner, another] = hostOwners(host, config.services);
  return another ? undefined : owner?.name;
};

/** What the author should write so that a host is asked only after a choice; `mark` is what it takes besides `data-service`. */
export const adviceFor = (host: string, mark: string, page: PageUnderConfig): string => {
  const marking = (service: string): string =>
    mark === 'template'
      ? `put it into <template data-service${service}>`
      : `mark it with data-service${service} and ${mark}`;
  const own = hostOwners(host, page.config.services);
  if (own.length) return marking(`=${namesOf(own)}`);
  const ready = hostOwners(host, page.known);
  return ready.length
    ? `add a service with "use": ${namesOf(ready)} to the config, and ${marking('')}`
    : `list its service in the config, and ${marking('')}`;
};
