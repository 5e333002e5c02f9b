import type { DurationWords } from '../words/duration.js';
import type { LegalGroundWords } from '../words/legal-grounds.js';
import type { SafeguardWords } from '../words/safeguards.js';
import type { TransferWords } from '../words/transfer.js';

/** What only a declaration says, in one language. */
export interface DeclarationTexts {
  readonly services: string;
  readonly processing: string;
  /** Of the table of all that is done with data. */
  readonly processingTable: string;
  /** Of the table of places where data lies. */
  readonly stores: string;
  readonly service: string;
  readonly status: string;
  readonly location: string;
  readonly notes: string;
  /** How, and how soon, data is deleted. */
  readonly deletion: string;
  /** Where data comes from that the visitor has not given (GDPR 14(2)(f)). */
  readonly origin: string;
  /** Whether one must give the data (GDPR 13(2)(e)). */
  readonly requirement: string;
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
  /** Where decisions are written down besides the browser. */
  readonly server: string;
  /** Of the privacy policy. */
  readonly version: string;
  /** Of the day from which the policy holds. */
  readonly validFrom: string;
  /** Of the table of the policy's version and who answers for it. */
  readonly responsible: string;
  /** As in GDPR 4(7). */
  readonly controller: string;
  /** As in GDPR 37. */
  readonly dataProtectionOfficer: string;
  /** As in GDPR 51. */
  readonly authority: string;
  /** Of the table of the visitor's rights. */
  readonly yourRights: string;
  /** Of the table of what else the policy states. */
  readonly statements: string;
  /** Of the table of links to more documents. */
  readonly references: string;
}

/** All words of a declaration: its own, and those that the settings say too. */
export interface DeclarationWords
  extends DeclarationTexts,
    DurationWords,
    TransferWords,
    LegalGroundWords,
    SafeguardWords {
  readonly privacyPolicy: string;
  readonly storageTable: string;
  readonly name: string;
  readonly type: string;
  readonly purpose: string;
  readonly duration: string;
  readonly unconfirmed: string;
  readonly provider: string;
  readonly data: string;
  readonly legalBasis: string;
  readonly recipientsLabel: string;
  readonly transferLabel: string;
  readonly safeguards: string;
  readonly retention: string;
}
