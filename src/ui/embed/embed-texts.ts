/** What a placeholder says, in one language. */
export interface EmbedTexts {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Its name for screen readers. */
  readonly blocked: (what: string) => string;
  /** Before the visitor chooses: who would learn of the visit. */
  readonly explain: (provider: string) => string;
  /** Where a provider is outside the European Economic Area. */
  readonly transfer: string;
  readonly loadOnce: string;
  readonly alwaysAllow: (service: string) => string;
  readonly settings: string;
}
