import type { EmbedSettler, Parts, Site } from '../api.js';
import { createScriptQueue, isGatedScript, timingOf } from './scripts.js';

const GATED = '[data-service],[data-name]';

/** The services an element waits for. `data-name` is Klaro's spelling. */
const markOf = (element: Element): string => {
  const { service, name } = (element as HTMLElement).dataset;
  return service ?? name ?? '';
};

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
export const createGate = (
  allows: Site['allows'],
  fail: Site['fail'],
  loadEmbeds: Parts['loadEmbeds'],
): Gate => {
  const ran = new Set<string>();
  const released = new WeakSet<Element>();
  let embeds: EmbedSettler | undefined;

  const servicesOf = (element: Element): readonly string[] => markOf(element).match(/\S+/g) ?? [''];
  const isAllowed = (element: Element): boolean => servicesOf(element).every(allows);
  const scripts = createScriptQueue(
    isAllowed,
    (script) => {
      for (const service of servicesOf(script)) ran.add(service);
    },
    fail,
  );

  /** What is no script needs a part that pages without embeds never load. */
  const settleEmbed = async (element: Element): Promise<void> => {
    try {
      embeds ??= await loadEmbeds();
      const allowed = isAllowed(element);
      if (allowed === released.has(element)) return;
      released[allowed ? 'add' : 'delete'](element);
      embeds(element, allowed, markOf(element), fail);
    } catch (cause) {
      fail('script', cause, markOf(element));
    }
  };

  const settleOne = (element: Element): void => {
    const allowed = isAllowed(element);
    if (isGatedScript(element)) allowed && scripts.add(element);
    else if (allowed !== released.has(element) && element.tagName !== 'SCRIPT') settleEmbed(element);
  };

  /**
   * In order, but what waits for the whole document comes last. Nothing happens before the document is there: until then
   * a script's text or a template's content may be cut off where the parser has stopped.
   */
  const settle = (elements: Iterable<Element>): void => {
    if (document.readyState === 'loading') return;
    const deferred: Element[] = [];
    for (const element of elements) {
      if (isGatedScript(element) && timingOf(element) === 'defer') deferred.push(element);
      else settleOne(element);
    }
    deferred.forEach(settleOne);
    scripts.flush();
  };

  const update = (): void => settle(document.querySelectorAll(GATED));

  new MutationObserver((records) => {
    const found = new Set<Element>();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(GATED)) found.add(node);
        for (const inside of node.querySelectorAll(GATED)) found.add(inside);
      }
    }
    settle(found);
  }).observe(document, { childList: true, subtree: true });
  document.addEventListener('readystatechange', update);

  return { update, ran };
};
