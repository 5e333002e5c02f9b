/** Everything that stands in for a blocked embed says, in one language. */
export interface EmbedTexts {
  /** Its name for assistive technology. */
  readonly blocked: (what: string) => string;
  /** What showing it means, and from whom it comes. */
  readonly wouldLoad: (from: string) => string;
  /** This one, on this page view, without a record. */
  readonly loadOnce: string;
  readonly alwaysAllow: (service: string) => string;
  readonly settings: string;
}
