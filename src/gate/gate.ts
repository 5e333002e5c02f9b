import type { Consent, Parts, Site } from '../manager/api.js';
import { servicesOf } from './marks.js';
import { createScriptQueue, isGatedScript, turnOf } from './scripts.js';
import { trusted } from './trusted.js';

/** What waits for a service, and the published tables, which come with the same part as embeds. */
const GATED = '[data-service],[data-name],placet-declaration';

/** What the manager needs of the gate. */
export interface Gate {
  /** Releases and blocks what the present permissions ask for, in the whole document. */
  update(): void;
  /** The services that have run a script in this page: these cannot simply be stopped. */
  readonly ran: ReadonlySet<string>;
}

/**
 * Holds marked elements back until their services are allowed, and again when they no longer are. What is in the page
 * at load, added later or moved goes through `settle`, in document order; there is no second way. The state of a
 * blocked element is its markup, so nothing is kept for it, and a page without marked elements costs nothing.
 */
export const createGate = (consent: Consent, fail: Site['fail'], load: Parts['load']): Gate => {
  const ran = new Set<string>();

  const isAllowed = (element: Element): boolean => servicesOf(element).every(consent.allows);
  const scripts = createScriptQueue(
    isAllowed,
    (script) => {
      for (const service of servicesOf(script)) ran.add(service);
    },
    fail,
  );

  /** What is no script needs a part that pages without embeds never load; it also shows what stands in for a blocked one. */
  const settleEmbed = async (element: Element): Promise<void> => {
    try {
      (await load('embeds'))(element, consent, fail, trusted);
    } catch (cause) {
      fail('script', cause, servicesOf(element)[0]);
    }
  };

  const settleOne = (element: Element): void => {
    if (isGatedScript(element)) isAllowed(element) && scripts.add(element);
    else if (element.tagName !== 'SCRIPT') settleEmbed(element);
  };

  /**
   * In order, but what waits for the whole document comes last. Nothing happens before the document is there: until then
   * a script's text or a template's content may be cut off where the parser has stopped.
   */
  const settle = (elements: Iterable<Element>): void => {
    if (document.readyState === 'loading') return;
    [...elements].sort((a, b) => turnOf(a) - turnOf(b)).forEach(settleOne);
    scripts.flush();
  };

  const update = (): void => settle(document.querySelectorAll(GATED));

  new MutationObserver((records) => {
    const found: Element[] = [];
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        try {
          const element = node as Partial<Element>; // a text has neither
          found.push(...(element.querySelectorAll?.(GATED) ?? []));
          if (element.matches?.(GATED)) found.push(element as Element);
        } catch {
          // a form whose field is called `matches` (T10): its content waits for the next decision
        }
      }
    }
    settle(found);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', update);

  return { update, ran };
};
