import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** A right that can be used with nobody is none. */
export const noContact: Rule<Config> = {
  id: 'no-contact',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'policies.md R16', 'policies.md G04'],
  holds: 'The controller can be reached.',
  *check({ controller }) {
    if (!controller.email && !controller.address)
      yield { path: 'controller', message: 'add `email` or `address`: a person must be able to write' };
  },
};
