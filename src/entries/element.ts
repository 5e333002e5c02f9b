import type { Consent } from '../manager/consent.js';
import { createEmit, createFail } from '../manager/emit.js';
import type { Config } from '../model/config/config.js';
import { define } from '../ui/kit/define.js';
import { createConsent } from './index.js';

/** On a server there are no elements; the module may be imported there all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<placet-consent config="/placet/config.json">`: the element reads the config itself and starts consent management.
 * The banner and the settings are shown inside it; style it with the custom properties of `<placet-banner>`. Without a
 * `config` it is only the place where the interface appears.
 *
 * @tag placet-consent
 * @attr config - address of the config, read once when the element is first connected
 */
export class PlacetConsent extends Base {
  #consent: Promise<Consent> | undefined;

  /** Resolves to the manager once the config is there; rejects when it cannot be used. */
  get consent(): Promise<Consent> {
    this.#consent ??= this.#start();
    return this.#consent;
  }

  connectedCallback(): void {
    if (!this.hasAttribute('config')) return;
    this.consent.catch(async (cause) => {
      // there is no manager that could tell
      createFail(createEmit(new EventTarget()))('config', cause);
      const { tellMistake } = await import('../manager/tell-mistake.js');
      await tellMistake({ code: 'config', cause });
    });
  }

  async #start(): Promise<Consent> {
    const answer = await fetch(this.getAttribute('config') ?? '');
    return createConsent((await answer.json()) as Config) as Consent;
  }
}

if (globalThis.customElements) define('placet-consent', PlacetConsent);
