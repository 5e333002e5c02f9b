import type { Config, Text } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachActivity } from '../each-service.js';

/** The words that are told in every language, and how policies write them otherwise. */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  DPF: /\bDPF\b|privacy framework|datenschutzrahmen/i,
  adequacy: /adequacy|angemessenheit/i,
  BCR: /\bBCRs?\b|binding corporate|verbindliche interne/i,
  SCC: /\bSCCs?\b|standard contractual|standardvertragsklausel/i,
};

/** The word for a safeguard that a text spells out in one language. */
const wordFor = (safeguard: Text): string | undefined =>
  typeof safeguard !== 'string' || Object.hasOwn(WRITTEN, safeguard)
    ? undefined
    : Object.keys(WRITTEN).find((word) => WRITTEN[word]?.test(safeguard));

/** Else a German policy says it in English. */
export const shorthandSafeguard: Rule<Config> = {
  id: 'shorthand-safeguard',
  severity: 'warning',
  sources: ['policies.md G08', 'law.md UI22'],
  holds: 'A safeguard that every language has a word for is written as `adequacy`, `DPF`, `SCC` or `BCR`.',
  *check(config) {
    for (const [path, { safeguards = [] }] of eachActivity(config))
      for (const [index, safeguard] of safeguards.entries()) {
        const word = wordFor(safeguard);
        if (word)
          yield {
            path: `${path}.safeguards[${index}]`,
            message: `every visitor reads this in one language; write "${word}", which is told in each`,
          };
      }
  },
};
