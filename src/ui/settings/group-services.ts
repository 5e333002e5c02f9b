import type { Config, Purpose, Service } from '../../model/config/config.js';
import { isActive, optionalServices } from '../../model/consent/optional-services.js';

/** A purpose with the services that the settings show under it. */
export interface ServicesOfPurpose {
  readonly purpose: Purpose;
  readonly services: readonly Service[];
}

/** Is there nothing to decide on? */
const isSettled = ({ services }: ServicesOfPurpose): boolean => optionalServices(services).length === 0;

/**
 * The active services by purpose, in the order of the config, but what there is a choice about first: each once, under
 * the first of its purposes. What is planned or disabled runs nowhere, so it stands in the declaration only.
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
    .filter((group) => group.services.length > 0)
    .sort((one, other) => Number(isSettled(one)) - Number(isSettled(other)));
};
