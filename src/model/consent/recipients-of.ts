import type { Activity, Config, Recipient } from '../config/config.js';
import type { Provider } from '../config/service.js';

/** What tells who receives data: a service or an activity without a switch. */
export type Sending = Activity & { readonly provider?: Provider };

/** Whom one activity names, as it describes them itself; the provider of a service that names nobody. */
const namedBy = ({ recipients, provider }: Sending): readonly Recipient[] =>
  recipients?.map((each) => (typeof each === 'string' ? { name: each } : each)) ??
  (provider ? [{ name: provider.name }] : []);

/**
 * Who receives data of some services and activities, each once, as described under `recipients` of the config, or else where
 * they are named. The controller is none, whatever it calls itself. Everything that tells of recipients asks here, so that the
 * banner, the settings and the declaration never differ.
 */
export const recipientsOf = (
  { controller, recipients = [] }: Config,
  activities: readonly Sending[],
): readonly Recipient[] => {
  const found = new Map<string, Recipient>();
  for (const activity of activities)
    for (const named of namedBy(activity)) {
      const { name } = named;
      if (name === 'self-hosted' || name === controller.name) continue;
      const country = activity.provider?.name === name ? activity.provider.country : undefined;
      found.set(name, {
        ...(country && { country }),
        ...recipients.find((each) => each.name === name),
        ...found.get(name),
        ...named,
      });
    }
  return [...found.values()];
};
