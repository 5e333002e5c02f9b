import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CONFIG_RULES } from '../../../../../src/cli/rules/config/config-rules.js';
import { findingsOf } from '../../../../../src/cli/rules/finding.js';
import type { Config } from '../../../../../src/model/config/config.js';
import { findProblem } from '../../../../../src/model/config/find-problems.js';
import { changed, pathsOf, WHOLE_CONFIG } from '../../../model/config/whole-config.js';

const PATHS = pathsOf(WHOLE_CONFIG);
/** Where any text fits the grammar. */
const PLAIN = PATHS.filter((path) =>
  /(address|country|email|version|date|token|apiHost|src|host|cookie\.(name|path|domain))$|(legalBasis|recipients|hosts|safeguards)\[0\]$|(provider|storage\[0\]|recipients\[0\])\.name$|\.(en|de)$/.test(
    path,
  ),
);
/** Where a text per language fits as well. */
const SPOKEN = PATHS.filter((path) =>
  /(title|description|purpose|notes|text|retention|duration|location|href|privacyPolicy|imprint|deletion|origin)$|data\[0\]$/.test(
    path,
  ),
);

/** Words that rules look for. */
const words = fc.constantFrom(
  ...['annex ', '(Anlage) ', '3 years ', 'P1Y', 'P', '*', '/', '#', '_ga', 'US', 'stored ', '8. '],
  ...['\u2011', '(a/f)', 'klaro', 'gtm', 'session', 'persistent'],
);
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((all) => all.join('')),
    fc.string(),
  )
  .filter((drawn) => drawn.trim() !== '');
const change = fc.oneof(
  fc.tuple(fc.constantFrom(...PLAIN, ...SPOKEN), text),
  fc.tuple(
    fc.constantFrom(...SPOKEN),
    text.map((en) => ({ en })),
  ),
);

/** A copy of a config with changes; those about what an earlier one took away are left out. */
const changedBy = (changes: readonly (readonly [path: string, value: unknown])[], basis: string): Config => {
  let config = changed(WHOLE_CONFIG, 'services[0].basis', basis);
  for (const [path, value] of changes) {
    try {
      config = changed(config, path, value);
    } catch {
      // there is no such member any more
    }
  }
  return config as Config;
};

it('10,000 generated configs that fit the grammar go through all rules: no crash, and each finding names a path', {
  timeout: 120_000,
}, () => {
  let fitting = 0;
  const fired = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 6 }),
      fc.constantFrom('essential', 'consent', 'legitimate-interest'),
      (changes, basis) => {
        const config = changedBy(changes, basis);
        if (findProblem(config)) return;
        fitting++;
        for (const { rule, path, message } of findingsOf(CONFIG_RULES, config)) {
          if (!path || message.length < 10) throw new Error(`told badly: ${path}: ${message}`);
          fired.add(rule.id);
        }
      },
    ),
    { numRuns: 10_000 },
  );
  expect(fitting).toBeGreaterThan(9_000);
  // the others look at more than the text of one member
  expect(fired.size).toBeGreaterThan(15);
});
