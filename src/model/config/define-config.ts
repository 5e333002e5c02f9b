import type { Config, Service } from './config.js';

/** The names of a config's services, as a union of literals when the config is one. */
export type ServiceName<C extends Config> = C['services'][number]['name'];

/** The purposes of a service: any where they are not literals, those of the config where they are. */
type PurposesOf<S extends Service, Known extends string> = string extends S['purposes'][number]
  ? readonly string[]
  : readonly Known[];

/** Each of some services, with what it may name as its purposes. */
type NamingOnly<Services extends readonly Service[], Known extends string> = {
  readonly [Index in keyof Services]: Services[Index] & {
    readonly purposes: PurposesOf<Services[Index], Known>;
  };
};

/** A config whose services name only purposes that it lists, as far as TypeScript can see them. */
export type WithKnownPurposes<C extends Config> = C & {
  readonly services: NamingOnly<C['services'], C['purposes'][number]['name']>;
};

/** Returns the config as it is, with the names of its services kept as literal types. A purpose that it does not list does not compile. */
export const defineConfig = <const C extends Config>(config: WithKnownPurposes<C>): C => config;
