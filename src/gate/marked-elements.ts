import { GATED, WATCHED } from './gated.js';

/** The marked elements among what a page has added or changed, and below it. */
const among = (records: readonly MutationRecord[]): readonly Element[] => {
  const found: Element[] = [];
  for (const { type, target, addedNodes } of records) {
    for (const node of type === 'attributes' ? [target] : addedNodes) {
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

/**
 * The marked elements of a page, those in open shadow roots too. Tells of what is added or changed; nothing is done for an
 * element that is not marked and has no shadow root.
 */
export class MarkedElements {
  readonly #observer: MutationObserver;
  /** Weakly: a shadow root may leave the page for good, and it may come back. */
  readonly #shadows = new Set<WeakRef<ShadowRoot>>();
  readonly #gone = new FinalizationRegistry((shadow: WeakRef<ShadowRoot>) => this.#shadows.delete(shadow));

  constructor(tell: (elements: readonly Element[]) => void) {
    this.#observer = new MutationObserver((records) => tell(among(records)));
    this.#observe(document);
    const observe = (root: ShadowRoot): void => this.#observeShadow(root);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      // not those of our own elements: a switch says for which service it is
      if (init.mode === 'open' && !this.localName.startsWith('placet-')) observe(root);
      return root;
    };
  }

  /** All that there are now. */
  findAll(): readonly Element[] {
    const roots = [document, ...[...this.#shadows].map((shadow) => shadow.deref())];
    return roots.flatMap((root) => [...(root?.querySelectorAll(GATED) ?? [])]);
  }

  /** Finds the shadow roots that the parser made, of elements that are not defined yet. */
  findParsedShadows(): void {
    for (const { shadowRoot } of document.querySelectorAll(':not(:defined)'))
      if (shadowRoot) this.#observeShadow(shadowRoot);
  }

  #observeShadow(root: ShadowRoot): void {
    const shadow = new WeakRef(root);
    this.#shadows.add(shadow);
    this.#gone.register(root, shadow);
    this.#observe(root);
  }

  #observe(root: Node): void {
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED });
  }
}
