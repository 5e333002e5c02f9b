/** Everything the interface says, in one language. Functions where a language must bend a sentence around a value. */
export interface Texts {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';

  readonly title: string;
  /** Asks for both permissions, to store or read on the device and to process (law.md UI10), and names who asks. */
  readonly request: (controller: string) => string;
  readonly recipients: (count: number) => string;
  /** `countries` is a list in words, or empty. */
  readonly transfer: (countries: string) => string;
  /** The same where it depends on the provider. */
  readonly possibleTransfer: (countries: string) => string;
  /** Which services recognise visitors on websites of others (law.md UI14); `names` is a list in words. */
  readonly crossSite: (names: string) => string;
  /** No wall (R18), and the right to withdraw told before the choice (law.md UI17). */
  readonly rights: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  /** For a question about new services only, where "all" would say too much. */
  readonly accept: string;
  readonly reject: string;
  readonly settings: string;
  readonly privacyPolicy: string;
  readonly imprint: string;

  readonly settingsTitle: string;
  readonly settingsIntro: string;
  readonly close: string;
  readonly save: string;
  readonly alwaysOn: string;
  /** How many services of a purpose are on. */
  readonly onOf: (on: number, all: number) => string;
  /** Label of the field that finds a service. */
  readonly search: string;
  /** Said to a screen reader after a decision. */
  readonly saved: string;
  readonly details: string;
  readonly provider: string;
  readonly recipientsLabel: string;
  readonly data: string;
  readonly legalBasis: string;
  /** An article of the GDPR, such as `46` or `6(1)(a)`, as readers of the language cite it. */
  readonly gdpr: (article: string) => string;
  readonly transferLabel: string;
  readonly safeguards: string;
  /** What protects a transfer (GDPR 45 to 47), by the names of `words/safeguards.ts`. */
  readonly adequacy: string;
  readonly DPF: string;
  readonly SCC: string;
  readonly BCR: string;
  readonly retention: string;
  readonly storageTable: string;
  readonly name: string;
  readonly type: string;
  readonly purpose: string;
  readonly duration: string;
  readonly session: string;
  readonly persistent: string;
  /** Beside what nobody has found on a page of the provider's. */
  readonly unconfirmed: string;
  readonly outsideEea: string;
  readonly withinEea: string;
  readonly providerDependent: string;
  readonly legitimateInterest: string;
  /** While an objection is weighed up (GDPR 18(1)(d), policies.md R21). */
  readonly restricted: string;
  /** Where Global Privacy Control has objected. */
  readonly signal: string;
  readonly yourRecord: string;
  readonly noRecord: string;
  readonly decidedAt: string;
  readonly browserId: string;
  readonly download: string;
  readonly erase: string;
}
