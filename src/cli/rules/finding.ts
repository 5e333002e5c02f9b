import type { Remark, Rule, RuleWords } from './rule.js';

/** One thing that `placet check` has found. */
export interface Finding extends Remark {
  /** The rule that it is against: what it is called, how much it matters and where it comes from stands there, and only there. */
  readonly rule: RuleWords;
  /** As in a remark; empty where there is none. */
  readonly path: string;
  /** What the items of lists in the path are called: nobody counts to `services[17]`. */
  readonly names?: readonly string[];
  /** The file it was found in. */
  readonly file?: string;
}

/** What rules find in a subject, rule by rule. */
export const findingsOf = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  rules.flatMap((rule) => [...rule.check(subject)].map((remark) => ({ rule, path: '', ...remark })));

/** A finding in a sentence: at which member of the config, if it is about one, and what. */
export const sentenceOf = ({ path, names = [], message }: Finding): string => {
  const called = names.length ? ` (${names.join(', ')})` : '';
  return path ? `${path}${called}: ${message}` : message;
};
