/** What is said in one language in mails and on pages. `{site}`, `{host}` and `{days}` are filled in. */
export interface Texts {
  /** `ltr` or `rtl`. */
  readonly direction: 'ltr' | 'rtl';
  readonly confirmMail: {
    readonly subject: string;
    readonly greeting: string;
    /** Who signed up for what, and that nothing happens without the click. */
    readonly body: string;
    readonly button: string;
    /** For whom did not sign up. */
    readonly notMe: string;
    /** How it can be ended later (GDPR 7(3)), and who is responsible (GDPR 13). */
    readonly withdrawal: string;
    readonly controller: string;
  };
  /** With the link to see, change or delete what is kept. */
  readonly ownDataMail: { readonly subject: string; readonly body: string; readonly notMe: string };
  readonly exportPage: { readonly title: string; readonly body: string; readonly button: string };
  readonly erasePage: { readonly title: string; readonly body: string; readonly button: string };
  /** Choosing nothing unsubscribes: it says so. */
  readonly preferencesPage: { readonly title: string; readonly body: string; readonly button: string };
  readonly preferencesSavedPage: { readonly title: string; readonly body: string };
  readonly confirmPage: { readonly title: string; readonly body: string; readonly button: string };
  readonly confirmedPage: { readonly title: string; readonly body: string };
  readonly expiredPage: { readonly title: string; readonly body: string };
  readonly notMePage: { readonly title: string; readonly body: string; readonly button: string };
  readonly notMeDonePage: { readonly title: string; readonly body: string };
  readonly unsubscribePage: { readonly title: string; readonly body: string; readonly button: string };
  readonly unsubscribedPage: { readonly title: string; readonly body: string };
}

/** A text with its places filled in. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : place,
  );
