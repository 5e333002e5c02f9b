import type { Choice } from '../../model/consent/choice.js';
import type { Site } from '../../model/consent/site.js';
import { SHOWN, WAITING } from '../gated.js';
import { isMet, isReleased, type Permission } from '../is-released.js';
import { type Mark, marksOf, readMarks } from '../marks-of.js';
import type { Trusted } from '../trusted.js';
import { LoadedOnce } from './loaded-once.js';
import { blockAddresses, releaseAddresses } from './release-addresses.js';
import { removeShown } from './remove-region.js';
import { hideTemplate, showTemplate } from './show-template.js';
import { wantsPlaceholder } from './wants-placeholder.js';

/** What stands in for blocked elements. */
export interface Placeholders {
  /** Shows it, unless it is there; `loadOnce` releases the element on this page without a record. */
  show(element: Element, services: readonly string[], loadOnce: () => void): void;
  /** Takes it away, if there is one. */
  hide(element: Element): void;
}

/** What the gate of embeds asks and tells. */
export interface EmbedSite extends Permission, Pick<Site, 'fail'> {
  readonly trusted: Trusted;
  /** Is this service the visitor's to allow? */
  isOptional(service: string): boolean;
  choice(service: string): Choice | undefined;
  /**
   * Calls after each decision but those made in a placeholder: a grant from one placeholder says nothing about what was
   * loaded once elsewhere.
   */
  onDecision(listener: () => void): void;
  /** Loads what shows placeholders. Rejects where it cannot be loaded. */
  placeholders(): Promise<Placeholders>;
}

/**
 * Releases and blocks marked elements that are no scripts, and shows placeholders for the blocked ones. Nothing is known of
 * an element but what stands in the page (decision 0012). "Load once" lasts for the page view, until a decision leaves one of
 * the services denied.
 */
export class EmbedGate {
  readonly #site: EmbedSite;
  readonly #once = new LoadedOnce();
  #loading: Promise<Placeholders> | undefined;
  #placeholders: Placeholders | undefined;

  constructor(site: EmbedSite) {
    this.#site = site;
    site.onDecision(() => this.#endOnce());
  }

  /** Makes an element as the present permissions want it. */
  settle(element: Element): void {
    const shown = element.getAttribute(SHOWN);
    if (shown !== null && !this.#once.has(element) && !readMarks(shown).every(this.#isMet))
      removeShown(element, shown);
    else if (element.matches(WAITING)) this.#settleWaiting(element);
  }

  #settleWaiting(element: Element): void {
    const isAllowed = this.#isAllowed(element);
    this.#turn(element, isAllowed);
    if (isAllowed) this.#placeholders?.hide(element);
    else if (wantsPlaceholder(element, marksOf(element), this.#canBeMet)) this.#showPlaceholder(element);
  }

  readonly #isMet = (mark: Mark): boolean => isMet(mark, this.#site);

  readonly #canBeMet = (mark: Mark): boolean =>
    this.#isMet(mark) || (!mark.isNegated && this.#site.isOptional(mark.service));

  #isAllowed(element: Element): boolean {
    return this.#once.has(element) || isReleased(element, this.#site);
  }

  #turn(element: Element, isAllowed: boolean): void {
    const { trusted, fail } = this.#site;
    const service = marksOf(element)[0]?.service;
    try {
      if (element instanceof HTMLTemplateElement) {
        if (isAllowed) showTemplate(element, trusted, (shown) => this.#once.pass(element, shown));
        else hideTemplate(element);
      } else if (isAllowed)
        releaseAddresses(element, trusted, (address) => fail('address', address, service));
      else blockAddresses(element, trusted);
    } catch (cause) {
      fail('script', cause, service); // refused by the site's Trusted Types
    }
  }

  async #showPlaceholder(element: Element): Promise<void> {
    try {
      this.#loading ??= this.#site.placeholders();
      this.#placeholders = await this.#loading;
      if (this.#isAllowed(element) || !element.isConnected) return;
      const services = marksOf(element).flatMap(({ service, isNegated }) => (isNegated ? [] : service));
      this.#placeholders.show(element, services, () => {
        this.#once.add(element);
        this.settle(element);
      });
    } catch (cause) {
      this.#loading = undefined; // the next change tries again
      this.#site.fail('interface', cause);
    }
  }

  #endOnce(): void {
    for (const element of this.#once.all()) {
      const marks = [...marksOf(element), ...readMarks(element.getAttribute(SHOWN) ?? '')];
      if (!marks.some(({ service }) => this.#site.choice(service) === 'denied')) continue;
      this.#once.delete(element);
      this.settle(element);
    }
  }
}
