import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';

/** Without it no consent is informed. */
export const noPrivacyPolicy: Rule<Config> = {
  id: 'no-privacy-policy',
  severity: 'error',
  sources: ['GDPR 13', 'law.md UI09'],
  holds: 'Visitors can read the privacy policy before they choose.',
  *check({ links }) {
    if (!links?.privacyPolicy) yield { path: 'links', message: 'add `privacyPolicy` with its address' };
  },
};
