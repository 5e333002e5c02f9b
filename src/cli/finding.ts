/** How much it matters: an error is against a rule, a warning is most likely a mistake, an info is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that a check has found. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** Of the config, such as `services[2].storage[0].name`; or a place in a page. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** Where the rule comes from, such as `policies.md D9`. */
  readonly sources: readonly string[];
  /** The file it was found in, where that is not the config. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
