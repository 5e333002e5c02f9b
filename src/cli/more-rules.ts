import { RULES } from './lint.js';
import type { Rule } from './rule.js';

/** A rule in words, whatever it is that looks. */
export type RuleInWords = Pick<Rule, 'id' | 'severity' | 'holds' | 'sources'>;

const rule = (
  id: string,
  severity: RuleInWords['severity'],
  holds: string,
  ...sources: readonly string[]
): RuleInWords => ({ id, severity, holds, sources });

/** What is looked at besides the linter's rules, by what it is found in. */
export const MORE_RULES: Readonly<Record<string, readonly RuleInWords[]>> = {
  'Any config': [
    rule(
      'grammar',
      'error',
      'The config has the members and types of the schema, and names of its own.',
      'docs/config.md',
    ),
    rule(
      'repeated-key',
      'error',
      'No member of the JSON is there twice: the last one would win unseen.',
      'RFC 8259 4',
    ),
    rule('unknown-ready-made', 'error', 'What `use` names is there.', 'docs/services.md'),
    rule(
      'too-many-services',
      'error',
      'There are at most 1,000 services.',
      'reliability.md F33',
      'GDPR 12(1)',
    ),
  ],
  'With `--against`': [
    rule(
      'revision-needed',
      'error',
      'A service with a new recipient, purpose, data, storage, country or a longer duration has a new revision.',
      'policies.md G02',
      'law.md UI25',
      'GDPR 7',
    ),
    rule(
      'choice-taken-away',
      'warning',
      'What visitors could refuse stays something that they can refuse.',
      'policies.md G02',
      'GDPR 7(3)',
    ),
    rule('revision-raised', 'info', 'Told: visitors are asked for this service again.', 'policies.md G02'),
    rule('new-service', 'info', 'Told: visitors are asked about it by itself.', 'law.md UI25'),
    rule('service-gone', 'info', 'Told: it is no longer there.', 'policies.md G02'),
    rule('harmless-change', 'info', 'Told: it changed, and nobody need be asked again.', 'policies.md G02'),
  ],
  'With `--page`': [
    rule(
      'third-party-not-gated',
      'error',
      'Nothing is loaded from another host before a choice.',
      'law.md NW02',
      'law.md NW11',
      'policies.md R29',
    ),
    rule(
      'snippet-not-gated',
      'warning',
      "No inline snippet of a vendor's runs before a choice.",
      'law.md NW02',
      'law.md NW07',
    ),
    rule('unknown-service', 'error', 'Every `data-service` names a service of the config.', 'law.md NW08'),
    rule(
      'script-not-held',
      'error',
      'A marked script has the type "text/plain".',
      'law.md NW01',
      'reliability.md T08',
    ),
    rule(
      'loads-before-choice',
      'error',
      'A marked element has `data-src` and so on, no address that loads at once.',
      'law.md NW02',
      'policies.md R24',
    ),
    rule(
      'no-settings-link',
      'error',
      'The page has a way back to the settings.',
      'law.md WD02',
      'policies.md R15',
      'GDPR 7(3)',
    ),
    rule('section-numbers', 'error', 'Numbered headings count up without a gap.', 'policies.md D2'),
    rule('dangling-annex', 'error', 'An annex that the text points to is on the page.', 'policies.md D1'),
    rule('empty-link', 'error', 'Every link leads somewhere.', 'policies.md D13'),
    rule(
      'lookalike-character',
      'error',
      'Paths and code have no character that only looks like ASCII.',
      'policies.md D3',
    ),
  ],
};

/** What must hold by a rule, in a sentence. */
export const sentenceOf = (id: string): string | undefined =>
  [...RULES, ...Object.values(MORE_RULES).flat()].find((each) => each.id === id)?.holds;
