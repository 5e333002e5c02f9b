/** What matters most first: an error is against a rule, a warning is most likely a mistake, an info is good to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule as it is told. */
export interface RuleWords {
  /** In lower case words, such as `tracker-in-essential`; no two rules share one, whatever they look at. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the rule comes from: rows of the requirements, articles. */
  readonly sources: readonly string[];
  /** What must hold, in a sentence; for the documentation and for reports. */
  readonly holds: string;
}

/** What to write instead of a part of a page. */
export interface Correction {
  /** In characters of the page from 0; the end is behind it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a rule says about one place. */
export interface Remark {
  /** Of the config, such as `services[2].storage[0].name`; none where it is about a page or about the file as a text. */
  readonly path?: string;
  /** Of the file, from 1; where a path is given, that tells the line. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Where it is certain what was meant. */
  readonly correction?: Correction | undefined;
}

/** One rule, and the check that it holds of a subject: a config, its source, a page under it, or a change of it. */
export interface Rule<Subject> extends RuleWords {
  check(subject: Subject): Iterable<Remark>;
}
