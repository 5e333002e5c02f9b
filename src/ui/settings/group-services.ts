import type { Config, Purpose, Service } from '../../model/config/config.js';
import { isActive } from '../../model/consent/optional-services.js';

/** A purpose with the services that the settings show under it. */
export interface ServicesOfPurpose {
  readonly purpose: Purpose;
  readonly services: readonly Service[];
}

/**
 * The active services by purpose, in the order of the config: each once, under the first of its purposes. What is planned
 * or disabled runs nowhere, so it stands in the declaration only.
 */
export const groupServices = ({ purposes, services }: Config): readonly ServicesOfPurpose[] => {
  const firstPurpose = (service: Service): Purpose | undefined =>
    purposes.find(({ name }) => service.purposes.includes(name));
  const active = services.filter(isActive);
  return purposes
    .map((purpose) => ({
      purpose,
      services: active.filter((service) => firstPurpose(service) === purpose),
    }))
    .filter((group) => group.services.length > 0);
};
