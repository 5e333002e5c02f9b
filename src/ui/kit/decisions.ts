import type { Config, Service } from '../../model/config/config.js';
import type { Choice, Choices } from '../../model/consent/choice.js';
import type { ConsentRecord, Source } from '../../model/consent/consent-record.js';
import type { Receipt } from '../../model/consent/receipt.js';

/** How the interface says that a decision was made. */
export interface DecisionContext {
  readonly source: Source;
  /** Of the question, BCP 47. */
  readonly language: string;
}

/**
 * What the interface needs of the manager, which is all of this and more (`Consent`). The interface knows no manager: it
 * reads the visitor's decisions here and hands over new ones.
 */
export interface Decisions {
  /** The config, once it is known. */
  readonly config: Config | undefined;
  /** What the visitor has decided, or `undefined` while there is nothing. */
  readonly record: ConsentRecord | undefined;
  /** The services that the banner asks about. */
  readonly undecided: readonly Service[];

  /** May a service run now? */
  allows(service: string): boolean;
  /** The visitor's choice for a service, or `undefined` while undecided. */
  choice(service: string): Choice | undefined;

  /** Records choices for some services; the others stay as they are. */
  decide(choices: Choices, context: DecisionContext): void;
  /** Denies every optional service, and objects to those on legitimate interest. */
  rejectAll(context: DecisionContext): void;
  /** Erases the record. */
  forget(): void;

  /** Opens the settings. `opener` gets the focus back. */
  openSettings(opener?: HTMLElement): void;
  /** The visitor's copy of the record. */
  receipt(): Receipt | undefined;

  /** Tells of each decision, also of one in another tab. */
  addEventListener(type: 'change', listener: () => void): void;
}
