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

/** Who receives data. Services and activities name it, or describe it where they name it. */
export interface Recipient {
  /** As in `recipients` of services and activities. */
  readonly name: string;
  /** What the visitor reads, where the name is none of a company, such as `payment services`. */
  readonly title?: Text;
  /** What it does for the controller, such as `hosting`. */
  readonly service?: Text;
  /** ISO 3166-1 alpha-2, such as `DE`: where the data goes. */
  readonly country?: string;
  /** Where, if the country alone does not tell. */
  readonly location?: Text;
  /** The contract, such as `DPA (Art. 28 GDPR)`. */
  readonly agreement?: Text;
  /** What else there is to say. */
  readonly notes?: Text;
}

/** Data of a kind that a published vocabulary has a term for, so that machines can compare declarations (policies.md G15). */
export interface DataCategory {
  /** A term of the W3C Data Privacy Vocabulary, `https://w3id.org/dpv/pd`, such as `IPAddress`. */
  readonly category: string;
  /** What the visitor reads. */
  readonly text: Text;
}

/** What a service and an activity without a switch tell alike (GDPR 13, 14 and 30). */
export interface Activity {
  /** What the visitor knows it by; the name where there is none. */
  readonly title?: Text;
  /** What personal data it handles, such as `pseudonymous IDs`; with a term of a published vocabulary where there is one. */
  readonly data?: readonly (Text | DataCategory)[];
  /** Where the data comes from, if not from the visitor (GDPR 14(2)(f)). */
  readonly origin?: Text;
  /** Must one give the data, and what follows if one does not (GDPR 13(2)(e))? */
  readonly requirement?: Text;
  /** One ground each, such as `GDPR 6(1)(a)`, `TDDDG 25(1)`. */
  readonly legalBasis?: readonly string[];
  /**
   * Who receives the data, by name or with its country; each is counted once in the banner. Without it the provider of a
   * service counts. The controller and `self-hosted` are none.
   */
  readonly recipients?: readonly (string | Recipient)[];
  /** Does data leave the EEA? */
  readonly thirdCountry?: boolean | 'provider-dependent';
  /** ISO 3166-1 alpha-2: where outside the EEA it goes, besides the countries of those who receive it. */
  readonly countries?: readonly string[];
  /**
   * What protects a transfer: `adequacy`, `DPF`, `SCC` and `BCR` are told in each language's words (GDPR 45, 46 and 47), anything
   * else is a text.
   */
  readonly safeguards?: readonly Text[];
  /** ISO 8601 (`P180D`), or a text: how long the data is kept outside the browser. */
  readonly retention?: Text;
  /** Where the data lies, with a retention of its own each. */
  readonly stores?: readonly Store[];
  /** How, and how soon, data is deleted on request. */
  readonly deletion?: Text;
  /** What else there is to say. */
  readonly notes?: Text;
  /**
   * The parts of the site it belongs to, such as `website`, `app`, `admin`; all of them where there are none. A page that
   * says which part it is, `<html data-placet-surface="admin">`, never runs a service of other parts, nor asks about it.
   */
  readonly surfaces?: readonly string[];
}
