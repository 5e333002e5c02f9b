import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachService } from '../each-service.js';

/** A recording shows all that a visitor does, so it is a choice of its own and not a part of analytics. */
export const sessionRecordingUnsaid: Rule<Config> = {
  id: 'session-recording-unsaid',
  severity: 'error',
  sources: ['policies.md D11', 'policies.md R30'],
  holds: 'Session recording has a service of its own, which is listed and needs consent.',
  *check(config) {
    for (const [path, { posthog }] of eachService(config)) {
      const name = posthog?.sessionRecording;
      const own = config.services.find((service) => service.name === name);
      if (name && own?.basis !== 'consent')
        yield {
          path: `${path}.posthog.sessionRecording`,
          message: own
            ? `${name} must have the basis "consent"`
            : `there is no service ${name}; add it with the basis "consent", or leave this out: then nothing is recorded`,
        };
    }
  },
};
