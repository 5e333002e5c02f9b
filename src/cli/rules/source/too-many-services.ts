import type { ConfigSource } from '../../../model/config/config-source.js';
import type { Rule } from '../rule.js';

/** The most services that a visitor can be expected to read of, and a browser to draw at once. */
const MOST_SERVICES = 1_000;

/** Looked at before the services are, for each check of so many would take its time. */
export const tooManyServices: Rule<ConfigSource> = {
  id: 'too-many-services',
  severity: 'error',
  sources: ['reliability.md F33', 'GDPR 12(1)'],
  holds: 'There are at most 1,000 services.',
  *check(source) {
    const { services } = Object(source) as { services?: unknown };
    if (Array.isArray(services) && services.length > MOST_SERVICES)
      yield {
        path: 'services',
        message: `there are ${services.length}; nobody can decide on more than ${MOST_SERVICES}, so group what belongs together`,
      };
  },
};
