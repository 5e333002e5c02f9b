import type { Activity, Config, Processing, Service, StorageItem } from '../../../model/config/config.js';

/** The services of a config with their paths. */
export const eachService = ({ services }: Config): readonly (readonly [string, Service])[] =>
  services.map((service, index) => [`services[${index}]`, service]);

/** Everything that tells of data, with its path: services, then activities without a switch. */
export const eachActivity = (
  config: Config,
): readonly (readonly [string, Activity & (Service | Processing)])[] => [
  ...eachService(config),
  ...(config.processing ?? []).map((activity, index) => [`processing[${index}]`, activity] as const),
];

/** What services keep in the browser, with its path and its service. */
export const eachStorageItem = (config: Config): readonly (readonly [string, StorageItem, Service])[] =>
  eachService(config).flatMap(([path, service]) =>
    (service.storage ?? []).map((item, index) => [`${path}.storage[${index}]`, item, service] as const),
  );
