import type { Config, Service } from '../config/config.js';
import { choiceOf, optionalServices, sinceOf } from './permissions.js';
import type { Choice, Choices, StoredRecord } from './record.js';

/** The choices that can be carried out, for `wanted` may come from outside; one choice alone is for all optional services. */
export const fittingChoices = (
  services: readonly Service[],
  wanted: Choice | Choices,
  fail: (code: 'unknown', choice: unknown, service: string) => void,
): readonly (readonly [string, Choice])[] => {
  const optional = optionalServices(services).map(({ name }) => name);
  const choices =
    typeof wanted === 'string' ? Object.fromEntries(optional.map((name) => [name, wanted])) : wanted;
  return Object.entries(choices).filter(([service, choice]) => {
    const fits = optional.includes(service) && (choice === 'granted' || choice === 'denied');
    if (!fits) fail('unknown', choice, service);
    return fits;
  });
};

/**
 * The record after a decision. Only optional services of the config are kept; a choice for anything else is left out.
 * A decision about some services leaves the others' choices, and their end, as they were. `newId` makes a browser id and
 * is called only where the config wants one and there is none yet. `now` is in milliseconds since 1970.
 */
export const decide = (
  config: Config,
  before: StoredRecord | undefined,
  decided: Choices,
  { now, newId }: { readonly now: number; readonly newId: () => string },
): StoredRecord => {
  const after: Record<string, boolean> = {};
  let revisions: Record<string, number> | undefined;
  const at = Math.floor(now / 1000);
  let oldest = at;
  for (const service of optionalServices(config.services)) {
    const { name, revision = 1 } = service;
    const isDecided = Object.hasOwn(decided, name);
    const choice = isDecided ? decided[name] : choiceOf(service, before);
    if (!choice) continue;
    after[name] = choice === 'granted';
    if (revision > 1) revisions = { ...revisions, [name]: revision };
    if (!isDecided && before) oldest = Math.min(oldest, sinceOf(before, now) / 1000);
  }
  const id = config.cookie?.browserId === false ? undefined : (before?.$?.id ?? newId());
  // JSON leaves out what is undefined
  return { ...after, $: { id, at, v: config.version, r: revisions, s: oldest < at ? oldest : undefined } };
};
