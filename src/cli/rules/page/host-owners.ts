import type { Service } from '../../../model/config/config.js';
import type { PageUnderConfig } from './page-under-config.js';

/** Does a declared host, which may have a scheme, a path and `*.` before it, mean this one? */
const isHost = (declared: string, host: string): boolean => {
  const [own = ''] = declared.replace(/^(https?:)?\/\//, '').split('/', 1);
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : own === host;
};

/** The services that load from a host. */
export const hostOwners = (host: string, services: readonly Service[]): readonly Service[] =>
  services.filter(({ hosts }) => hosts?.some((declared) => isHost(declared, host)));

/** May a page load from a host before any choice? */
export const isEssentialHost = (host: string, { config }: PageUnderConfig): boolean =>
  hostOwners(host, config.services).some(({ basis }) => basis === 'essential');

const namesOf = (services: readonly Service[]): string =>
  services.map(({ name }) => `"${name}"`).join(' or ');

/** What the author should write so that a host is asked only after a choice; `mark` is what it takes besides `data-service`. */
export const adviceFor = (host: string, mark: string, { config, known }: PageUnderConfig): string => {
  const own = hostOwners(host, config.services);
  if (own.length) return `mark it with data-service=${namesOf(own)} and ${mark}`;
  const ready = hostOwners(host, known);
  return ready.length
    ? `add a service with "use": ${namesOf(ready)} to the config, and mark it with data-service and ${mark}`
    : `list its service in the config, and mark it with data-service and ${mark}`;
};
