import type { Decisions } from './decisions.js';
import type { Texts } from './texts.js';

/** What all texts say of their language. */
export interface Speech {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** What an element of ours shows: the visitor's decisions, in the page's language. */
export interface View<T extends Speech = Texts> {
  readonly decisions: Decisions;
  readonly texts: T;
}
