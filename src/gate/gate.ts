import type { Site } from '../model/consent/site.js';
import { isGatedScript, turnOf } from './gated-script.js';
import { isReleased, type Permission } from './is-released.js';
import { marksOf } from './marks-of.js';
import { ScriptQueue } from './script-queue.js';

/** What waits for a service, and the published tables, which come with the same part as embeds. */
const GATED = '[data-service],[data-name],placet-declaration';

/** Releases or blocks an element that is no script, shows what stands in for it, or fills a `<placet-declaration>`. */
export type SettleEmbed = (element: Element) => void;

/** What the gate asks and tells. */
export interface GateSite extends Permission, Pick<Site, 'fail'> {
  /** Loads what settles elements that are no scripts, which pages without such elements never need. */
  embeds(): Promise<SettleEmbed>;
}

/** What the manager needs of the gate. */
export interface Gate {
  /** Releases and blocks what the present permissions ask for, in the whole document. */
  update(): void;
  /** Has a script of this service run in this page? Then it cannot simply be stopped. */
  hasRun(service: string): boolean;
}

/** The marked elements among what a page has added, and below it. */
const findGated = (records: readonly MutationRecord[]): readonly Element[] => {
  const found: Element[] = [];
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      try {
        const element = node as Partial<Element>; // a text has neither
        found.push(...(element.querySelectorAll?.(GATED) ?? []));
        if (element.matches?.(GATED)) found.push(element as Element);
      } catch {
        // a form whose field is called `matches` (reliability.md T10): its content waits for the next decision
      }
    }
  }
  return found;
};

/** Leaves what is no script to the part for embeds. Never rejects. */
const settleEmbed = async (element: Element, { embeds, fail }: GateSite): Promise<void> => {
  try {
    (await embeds())(element);
  } catch (cause) {
    fail('script', cause, marksOf(element)[0]?.service);
  }
};

/**
 * Holds marked elements back until their services are allowed, and again when they no longer are. What is in the page
 * at load, added later or moved goes through `settle`, in document order; there is no second way. The state of a
 * blocked element is its markup, so nothing is kept for it, and a page without marked elements costs nothing.
 */
export const createGate = (site: GateSite): Gate => {
  const ran = new Set<string>();
  const scripts = new ScriptQueue({
    isReleased: (script) => isReleased(script, site),
    onRun(script) {
      for (const { service, isNegated } of marksOf(script)) if (!isNegated) ran.add(service);
    },
    fail: site.fail,
  });

  const settleOne = (element: Element): void => {
    if (isGatedScript(element)) {
      if (isReleased(element, site)) scripts.add(element);
    } else if (element.tagName !== 'SCRIPT') settleEmbed(element, site);
  };

  /**
   * In document order, but what runs at once comes first and what waits for the whole document last. Nothing happens before
   * the document is there: until then a script's text or a template's content may be cut off where the parser has stopped.
   */
  const settle = (elements: Iterable<Element>): void => {
    if (document.readyState === 'loading') return;
    for (const element of [...elements].sort((a, b) => turnOf(a) - turnOf(b))) settleOne(element);
    scripts.flush();
  };
  const update = (): void => settle(document.querySelectorAll(GATED));

  new MutationObserver((records) => settle(findGated(records))).observe(document, {
    childList: true,
    subtree: true,
  });
  document.addEventListener('readystatechange', update);
  return { update, hasRun: (service) => ran.has(service) };
};
