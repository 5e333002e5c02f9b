import { RULES } from '../../src/cli/lint.js';
import { MORE_RULES, type RuleInWords } from '../../src/cli/more-rules.js';
import { cell, table } from './markdown.js';

const ruleTable = (rules: readonly RuleInWords[]): string =>
  table(
    ['rule', '', 'what must hold', 'source'],
    rules.map(({ id, severity, holds, sources }) => [`\`${id}\``, severity, cell(holds), sources.join(', ')]),
  );

/** What `placet check` looks at, for people. */
export const makeRules = (): string =>
  [
    '# What `placet check` looks at',
    "Made by `npm run generate` from the rules in `src/cli`. Sources are rows of the project's requirements, laws and rulings. An error is against a rule, a warning most likely a mistake; an info alone does not fail.",
    ...Object.entries({ ...MORE_RULES, 'A config that fits the grammar': RULES }).flatMap(
      ([found, rules]) => [`## ${found}`, ruleTable(rules)],
    ),
  ].join('\n\n');
