import type { BuiltGate } from '../../model/config/built-site.js';
import type { Config } from '../../model/config/config.js';
import { DEFAULTS } from '../../model/config/defaults.js';
import { type GateService, parseGateConfig } from '../../model/config/gate-config.js';

/** Without a prototype, so that nothing shows through from there, and without what is absent. */
const bare = (members: object): object => ({ __proto__: null, ...members });

/** Every member of the type has an answer here: one that is new and forgotten does not compile. */
type Answered<T> = { readonly [Key in keyof Required<T>]: unknown };

/** What is not said of a service is so by default. */
const slim = ({ name, basis, status, revision, storage, posthog, surfaces }: GateService): object => {
  const members = {
    name,
    basis,
    purposes: [],
    status: status === DEFAULTS.service.status ? undefined : status,
    revision: revision === DEFAULTS.service.revision ? undefined : revision,
    storage: storage.map(({ name, type }) => ({ name, type })),
    posthog,
    surfaces,
  } satisfies Answered<BuiltGate['services'][number]>;
  return bare(members);
};

/** What the gate needs of a right config. */
export const gateOf = (config: Config): BuiltGate => {
  const { version, language, cookie, records, signal, requireNonce, services, hasBadge } =
    parseGateConfig(config);
  const members = {
    version,
    controller: { name: config.controller.name },
    language,
    cookie,
    records,
    signal: signal === DEFAULTS.signals.globalPrivacyControl ? undefined : signal,
    requireNonce: requireNonce || undefined,
    purposes: [],
    services: services.map(slim),
    hasBadge: hasBadge || undefined,
  } satisfies Answered<BuiltGate>;
  return bare(members) as BuiltGate;
};
