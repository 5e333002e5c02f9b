import type { Wording } from './wording.js';

/** What only a declaration says, in one language. */
export interface DeclarationTexts {
  readonly services: string;
  readonly processing: string;
  /** Of the table of places where data lies. */
  readonly stores: string;
  readonly service: string;
  readonly status: string;
  readonly location: string;
  readonly notes: string;
  readonly essential: string;
  readonly consent: string;
  readonly interest: string;
  readonly active: string;
  readonly planned: string;
  readonly disabled: string;
  readonly yourChoice: string;
  readonly granted: string;
  readonly denied: string;
  readonly undecided: string;
  readonly objected: string;
  /** What the consent manager does, as an activity. */
  readonly consentTool: string;
  /** What the consent cookie holds. */
  readonly consentData: string;
}

/** All words of a declaration: its own, and those that the settings say too. */
export interface DeclarationWords extends DeclarationTexts, Wording {
  readonly storageTable: string;
  readonly name: string;
  readonly type: string;
  readonly purpose: string;
  readonly duration: string;
  readonly provider: string;
  readonly data: string;
  readonly legalBasis: string;
  readonly recipientsLabel: string;
  readonly transferLabel: string;
  readonly safeguards: string;
  readonly retention: string;
}
