import type { Service } from '../config/config.js';

/** What decides how a service is treated. Configs of authors and of the gate have it alike. */
export type Switchable = Pick<Service, 'name' | 'basis' | 'status' | 'revision'>;

/** Planned and disabled services are declared, but never run. */
export const isActive = ({ status = 'active' }: Switchable): boolean => status === 'active';

/** The services that the visitor decides on: active and not essential. */
export const optionalServices = <S extends Switchable>(services: readonly S[]): readonly S[] =>
  services.filter((service) => service.basis !== 'essential' && isActive(service));
