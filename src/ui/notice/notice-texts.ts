/** What the notice after a withdrawal says, in one language. */
export interface NoticeTexts {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The choice is saved, and what it refused ends with the next load of the page. */
  readonly stillRunning: string;
  readonly reload: string;
  readonly close: string;
}
