/** A text in one language, or one text per BCP 47 language tag: `"Analytics"` or `{ "en": "…", "de": "…" }`. */
export type Text = string | Readonly<Record<string, string>>;

/** One place where data lies, such as a log, a database or a backup, where a declaration tells them apart. */
export interface Store {
  /** What it is called, such as `firewall log` or `daily backup`. */
  readonly name: Text;
  /** What it is for. */
  readonly purpose?: Text;
  /** Where it stands, such as `Falkenstein, Germany`. */
  readonly location?: Text;
  /** ISO 8601 (`P14D`), or a text: how long data is kept there. */
  readonly retention?: Text;
  /** What else there is to say. */
  readonly notes?: Text;
}

/** What a service and an activity without a switch tell alike (GDPR 13, 14 and 30). */
export interface Activity {
  /** What the visitor knows it by; the name where there is none. */
  readonly title?: Text;
  /** What personal data it handles, such as `pseudonymous IDs`. */
  readonly data?: readonly Text[];
  /** Where the data comes from, if not from the visitor (GDPR 14(2)(f)). */
  readonly origin?: Text;
  /** Must one give the data, and what follows if one does not (GDPR 13(2)(e))? */
  readonly requirement?: Text;
  /** One ground each, such as `GDPR 6(1)(a)`, `TDDDG 25(1)`. */
  readonly legalBasis?: readonly string[];
  /** Who receives the data; each is counted once in the banner. Without it the provider of a service counts. */
  readonly recipients?: readonly string[];
  /** Does data leave the EEA? */
  readonly thirdCountry?: boolean | 'provider-dependent';
  /** What protects a transfer, such as `SCC (Art. 46 GDPR)`. */
  readonly safeguards?: readonly string[];
  /** ISO 8601 (`P180D`), or a text: how long the data is kept outside the browser. */
  readonly retention?: Text;
  /** Where the data lies, with a retention of its own each. */
  readonly stores?: readonly Store[];
  /** How, and how soon, data is deleted on request. */
  readonly deletion?: Text;
  /** What else there is to say. */
  readonly notes?: Text;
  /** The parts of the site it belongs to, such as `website`, `app`, `admin`; all of them where there are none. */
  readonly surfaces?: readonly string[];
}
