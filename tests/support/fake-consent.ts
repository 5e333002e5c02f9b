import { vi } from 'vitest';
import type { Config, Service } from '../../src/model/config/config.js';
import type { Choice, Choices } from '../../src/model/consent/choice.js';
import { choiceOf } from '../../src/model/consent/choice-of.js';
import { type ConsentRecord, describeRecord } from '../../src/model/consent/consent-record.js';
import { decide } from '../../src/model/consent/decide.js';
import { isAllowed } from '../../src/model/consent/is-allowed.js';
import { signalAnswer } from '../../src/model/consent/signal-answer.js';
import type { StoredRecord } from '../../src/model/consent/stored-record.js';
import { undecidedServices } from '../../src/model/consent/undecided-services.js';
import type { Decisions } from '../../src/ui/kit/decisions.js';
import { configOf, DECIDED_AT_MS } from './configs.js';

/** What a test says about the visitor and the site. */
export interface FakeOptions {
  /** What the visitor has decided; without it there is no record. */
  readonly choices?: Choices;
  /** What the record tells, where it is another one than the choices make. */
  readonly record?: ConsentRecord;
  readonly config?: Partial<Config>;
}

/**
 * The manager, as the interface knows it. It answers as the model does, from choices that the test makes, and only writes
 * down what it is told. The signal is that of the test's own `navigator`.
 */
export class FakeConsent extends EventTarget implements Decisions {
  readonly config: Config;
  readonly decide = vi.fn();
  readonly rejectAll = vi.fn();
  readonly forget = vi.fn();
  readonly openSettings = vi.fn();
  readonly #oddRecord: ConsentRecord | undefined;
  #stored: StoredRecord | undefined;

  constructor(services: readonly Service[], { choices, record, config }: FakeOptions) {
    super();
    this.config = configOf(services, config);
    this.#oddRecord = record;
    if (choices) this.#keep(choices);
  }

  get record(): ConsentRecord | undefined {
    return this.#oddRecord ?? (this.#stored && describeRecord(this.#stored));
  }

  get undecided(): readonly Service[] {
    return undecidedServices(this.config.services, this.#stored, this.#signal);
  }

  get #signal() {
    return signalAnswer(this.config.signals?.globalPrivacyControl, navigator as object);
  }

  choice(name: string): Choice | undefined {
    const service = this.#find(name);
    return service && choiceOf(service, this.#stored);
  }

  allows(name: string): boolean {
    const service = this.#find(name);
    return service !== undefined && isAllowed(service, this.#stored, this.#signal);
  }

  receipt() {
    const { controller, purposes, services } = this.config;
    return { ...this.record, controller, purposes, services };
  }

  /** The visitor decides, here or in another tab. */
  change(choices: Choices): void {
    this.#keep(choices);
    this.dispatchEvent(new CustomEvent('change'));
  }

  #find(name: string): Service | undefined {
    return this.config.services.find((service) => service.name === name);
  }

  #keep(choices: Choices): void {
    const newId = () => 'V1StGXR8_Z5jdHi6B-myT';
    this.#stored = decide(this.config, this.#stored, choices, { now: DECIDED_AT_MS, newId });
  }
}

/** A manager whose visitor has decided as the test says. */
export const fakeConsent = (services: readonly Service[], options: FakeOptions = {}): FakeConsent =>
  new FakeConsent(services, options);
