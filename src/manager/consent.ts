import type { Config, Service } from '../model/config/config.js';
import type { Choice } from '../model/consent/choice.js';
import type { ConsentEventDetails } from '../model/consent/consent-event-details.js';
import type { ConsentRecord, DecisionOptions } from '../model/consent/consent-record.js';
import type { Receipt } from '../model/consent/receipt.js';
import type { Effect } from './effects.js';

/**
 * The manager, as a page uses it. Nothing of it throws into the page: what goes wrong is an `error` event. Until the
 * config is known everything is denied, and what is asked of it waits.
 */
export interface Consent<Name extends string = string> extends Omit<EventTarget, 'addEventListener'> {
  /** The config, once it is known, and somebody has come to the page where it was prerendered. */
  readonly config: Config | undefined;
  /** The visitor's decisions, or `undefined` while there are none. */
  readonly record: ConsentRecord | undefined;
  /** The services that the banner asks about. */
  readonly undecided: readonly Service[];

  /** May a service run now? `false` for an unknown one, before the config is known, and once the record has expired. */
  allows(service: Name): boolean;
  /** The visitor's choice for a service, or `undefined` while undecided. */
  choice(service: Name): Choice | undefined;

  /**
   * Records the visitor's choices for some services and carries them out; the others stay as they are. A service that
   * is unknown or not optional, or a choice that is neither `granted` nor `denied`, is left out and told as an error.
   */
  decide(choices: { readonly [service in Name]?: Choice }, options?: DecisionOptions): void;
  /** Grants every optional service. */
  acceptAll(options?: DecisionOptions): void;
  /** Denies every optional service, and objects to those on legitimate interest. */
  rejectAll(options?: DecisionOptions): void;
  /** Takes a grant back, or all of them; a service that was never granted is denied from now on. */
  withdraw(service?: Name, options?: DecisionOptions): void;
  /** Erases the record, on the site's server too: cookie, id and choices. What ran on a grant stops, and the visitor is asked again. */
  forget(): void;

  /**
   * Runs something while a service is allowed: from now or from the grant until the withdrawal, and again after the
   * next grant. The returned function ends it for good. What the effect throws becomes an `error` event.
   */
  while(service: Name, effect: Effect): () => void;
  /** Resolves when a service may run; at once when it already may. */
  when(service: Name): Promise<void>;

  /** Opens the settings as soon as the config is known. `opener` gets the focus back. */
  openSettings(opener?: HTMLElement): Promise<void>;
  /** The visitor's copy of the record; `undefined` before the config is known. */
  receipt(): Receipt | undefined;

  /**
   * `change` is fired once per decision, also when another tab decided; `grant` and `withdraw` once per service, with
   * `objection` in place of `withdraw` for one on legitimate interest; these two can be canceled where a reload would
   * follow. The same events, prefixed with `placet:`, are fired on `document`.
   */
  addEventListener<Type extends keyof ConsentEventDetails>(
    type: Type,
    listener: (event: CustomEvent<ConsentEventDetails[Type]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
}
