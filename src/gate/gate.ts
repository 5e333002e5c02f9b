import { guard } from '../model/consent/guard.js';
import type { Site } from '../model/consent/site.js';
import { isGatedScript } from './gated-script.js';
import { isReleased, type Permission } from './is-released.js';
import { MarkedElements } from './marked-elements.js';
import { marksOf } from './marks-of.js';
import { numberOf } from './number-of.js';
import { ParsedElements } from './parsed-elements.js';
import { ScriptQueue } from './script-queue.js';

/** Releases or blocks an element that is no script, shows what stands in for it, or fills a `<placet-declaration>`. */
export type SettleEmbed = (element: Element) => void;

/** What the gate asks and tells. */
export interface GateSite extends Permission, Pick<Site, 'fail'> {
  /** Loads what settles elements that are no scripts, which pages without such elements never need. */
  embeds(): Promise<SettleEmbed>;
  /** The nonce without which no script of the page's markup runs, where the config demands one. */
  nonce(): string | undefined;
}

/** What the manager needs of the gate. */
export interface Gate {
  /** Releases and blocks what the present permissions ask for, in the whole document. */
  update(): void;
  /** Has a script of this service run in this page? Then it cannot simply be stopped. */
  hasRun(service: string): boolean;
}

/** Leaves what is no script to the part for embeds. Never rejects. */
const settleEmbed = (element: Element, site: GateSite): Promise<void> =>
  guard(site, 'script', async () => (await site.embeds())(element), marksOf(element)[0]?.service);

/**
 * Holds marked elements back until their services are allowed, and again when they no longer are. What is in the page
 * at load, added later, changed or moved goes through `settle`, in document order; there is no second way. The state of an
 * element is its markup, copied with it and rewritten with it, so nothing is kept for it, and a page without marked
 * elements costs nothing.
 */
export const createGate = (site: GateSite): Gate => {
  const ran = new Set<string>();
  const scripts = new ScriptQueue({
    isReleased: (script) => isReleased(script, site),
    onRun(script) {
      for (const { service, isNegated } of marksOf(script)) if (!isNegated) ran.add(service);
    },
    fail: site.fail,
    nonce: site.nonce,
  });

  const settleOne = (element: Element): void => {
    if (isGatedScript(element)) {
      numberOf(element); // before the page copies it
      if (isReleased(element, site)) scripts.add(element);
    } else if (element.localName !== 'script') settleEmbed(element, site);
  };

  const parsed = new ParsedElements();
  const settle = (elements: Iterable<Element>): void => {
    scripts.dropDenied();
    for (const element of parsed.take(elements)) settleOne(element);
    scripts.flush();
  };
  const marked = new MarkedElements(settle);
  const update = (): void => settle(marked.findAll());
  parsed.follow(() => {
    marked.findParsedShadows();
    update();
  });
  return { update, hasRun: (service) => ran.has(service) };
};
