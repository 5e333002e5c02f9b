import type { Config, Recipient, Service } from '../../../model/config/config.js';
import { recipientsOf } from '../../../model/consent/recipients-of.js';
import { purposeChanges } from './purpose-changes.js';
import { reasonsToAsk } from './reasons-to-ask.js';
import { isAskedFor, type ServiceChange } from './service-change.js';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Recipients of a service that have moved to another country, wherever the configs tell it. */
function* movesOf(was: readonly Recipient[], is: readonly Recipient[]): Generator<string> {
  for (const { name, country } of is) {
    const before = was.find((one) => one.name === name)?.country;
    if (before && country && before !== country) yield `a new country: ${name} is in ${country} now`;
  }
}

/** The members that changed, or that name what did: who moved to another country is another recipient, though of the same name. */
const changedMembers = (was: Service, is: Service, elsewhere: readonly string[]): readonly string[] => {
  const keys = Object.keys({ ...was, ...is }) as (keyof Service)[];
  return keys.filter((key) => !isSame(was[key], is[key]) || elsewhere.includes(key));
};

/** What changed between two configs, service by service: which ones visitors must be asked about again, and why. */
export const diffConfig = (before: Config, after: Config): readonly ServiceChange[] => {
  const old = new Map(before.services.map((service) => [service.name, service]));
  const names = new Set(after.services.map(({ name }) => name));
  const none = { reasons: [], members: [] } as const;
  return [
    ...after.services.flatMap((is, index): readonly ServiceChange[] => {
      const [was, path] = [old.get(is.name), `services[${index}]`];
      if (!was) return [{ ...none, name: is.name, path, was, is }];
      const moves = [...movesOf(recipientsOf(before, [was]), recipientsOf(after, [is]))];
      const purposes = isAskedFor(is) ? [...purposeChanges([before, was], [after, is])] : [];
      if (isSame(was, is) && !moves.length && !purposes.length) return [];
      const members = changedMembers(was, is, [
        ...(moves.length ? ['recipients'] : []),
        ...(purposes.length ? ['purposes'] : []),
      ]);
      return [
        { name: is.name, path, was, is, reasons: [...reasonsToAsk(was, is), ...purposes, ...moves], members },
      ];
    }),
    ...before.services
      .filter(({ name }) => !names.has(name))
      .map((was) => ({ ...none, name: was.name, path: 'services', was, is: undefined })),
  ];
};
