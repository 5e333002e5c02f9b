import type { Trusted } from '../gate/trusted.js';
import type { Config, Service } from '../model/config/config.js';
import type { ConsentEventDetails, ErrorCode } from '../model/consent/events.js';
import type { Receipt } from '../model/consent/receipt.js';
import type { Choice, ConsentRecord, Source } from '../model/consent/record.js';
import type { Effect, EffectContext } from './effects.js';

/** How a decision was made. */
export interface DecisionOptions {
  /** Default `api`. */
  readonly source?: Source;
  /** The language of the question, BCP 47; absent where nobody was asked. */
  readonly language?: string;
}

/**
 * The manager, as a page uses it. Nothing of it throws into the page: what goes wrong is an `error` event. Until the
 * config is known everything is denied, and what is asked of it waits.
 */
export interface Consent<Name extends string = string> extends Omit<EventTarget, 'addEventListener'> {
  /** The config, once it is known. */
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
  /** Erases the record: cookie, id and choices. What ran on a grant stops, and the visitor is asked again. */
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
   * `objection` in place of `withdraw` for one on legitimate interest; these two can be canceled where a reload would follow. The same events, prefixed with `placet:`, are fired on
   * `document`.
   */
  addEventListener<Type extends keyof ConsentEventDetails>(
    type: Type,
    listener: (event: CustomEvent<ConsentEventDetails[Type]>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What the interface can be told; it reads the rest from the manager. */
export interface Interface {
  /** Shows the banner while something is undecided, and takes it away otherwise. */
  ask(): void;
  /** Opens the settings; focus returns to `opener` when they close. */
  openSettings(opener?: HTMLElement): void;
}

/** What the sweep needs to know. */
export interface SweepTask extends Site {
  readonly services: readonly Service[];
  /** The consent cookie's name. */
  readonly cookie: string;
  /** Writes the record's cookie again, unless all is well; `false` where something stands in the way. */
  save(): boolean | undefined;
}

/** Deletes what may not stay; see `storage/sweep.ts`. Resolves when all that could be deleted is gone. */
export type Sweeper = (task: SweepTask) => Promise<void>;

/**
 * Releases or blocks a marked element that is no script, as its services are allowed; see `gate/embeds.ts`. One by one,
 * because an object of these costs the gate bytes.
 */
export type EmbedSettler = (element: Element, consent: Consent, fail: Site['fail'], trusted: Trusted) => void;

/** What stands in for blocked elements. */
export interface Placeholders {
  /** Shows it, unless it is there; `loadOnce` releases the element on this page without a record. */
  show(element: Element, services: readonly string[], loadOnce: () => void): void;
  /** Takes it away, if there is one. */
  hide(element: Element): void;
}

/** The visible side of the part for embeds. The entries make it, for the gate knows no interface. */
export interface EmbedInterface {
  placeholders(consent: Consent): Promise<Placeholders>;
  /** Resolves to what fills a `<placet-declaration>`. */
  declaration(consent: Consent): Promise<(element: Element) => void>;
}

/** The effect that runs PostHog as a service's `posthog` block says; see `start-posthog.ts`. */
export type PostHogStarter = (
  consent: Consent,
  service: Service,
  trusted: Trusted,
  context: EffectContext,
) => ReturnType<Effect>;

/** The parts that are loaded only when needed; each entry of the package knows from where. */
export interface Parts {
  /** `fail` is told what the interface cannot load or show. */
  loadInterface(consent: Consent, fail: (cause: unknown) => void): Promise<Interface>;
  load(name: 'sweep'): Promise<Sweeper>;
  load(name: 'embeds'): Promise<EmbedSettler>;
  load(name: 'posthog'): Promise<PostHogStarter>;
}

/** What the parts of the gate ask and tell; the manager answers. */
export interface Site {
  /**
   * May this service run now? An unknown one may not, and none before the config is known. `!name` asks the opposite
   * once it is known: what stands in for a service must not flash up before.
   */
  allows(service: string): boolean;
  fail(code: ErrorCode, cause: unknown, service?: string): void;
}

/** A manager with the handles that only an entry of the package uses. */
export interface Manager {
  readonly consent: Consent;
  /** Begins, with a config that has been checked. */
  start(config: Config): void;
  /** Blocks everything: there is no config that can be trusted. */
  halt(reason: unknown): void;
}
