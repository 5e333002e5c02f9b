import type { Choice, Choices } from './choice.js';
import { optionalServices, type Switchable } from './optional-services.js';

/** The choices that can be carried out, for `wanted` may come from outside; one choice alone is for all optional services. */
export const fittingChoices = (
  services: readonly Switchable[],
  wanted: Choice | Choices,
  fail: (code: 'unknown', choice: unknown, service: string) => void,
): Choices => {
  const optional = optionalServices(services).map(({ name }) => name);
  const choices =
    typeof wanted === 'string' ? Object.fromEntries(optional.map((name) => [name, wanted])) : wanted;
  const fitting = Object.entries(choices).filter(([service, choice]) => {
    const fits = optional.includes(service) && (choice === 'granted' || choice === 'denied');
    if (!fits) fail('unknown', choice, service);
    return fits;
  });
  return Object.fromEntries(fitting);
};
