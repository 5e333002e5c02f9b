const ONCE = 'data-placet-once';

/**
 * What the visitor loaded without a record. It says so of itself, so that a copy of it says it too, in a word of this page
 * view: a page that was stored and is served again loads nothing by it.
 */
export class LoadedOnce {
  readonly #word = `${Date.now()}${Math.random()}`;
  /** Where such elements were seen: the document, or shadow roots. */
  readonly #roots = new Set<ParentNode>();

  add(element: Element): void {
    element.setAttribute(ONCE, this.#word);
    this.#roots.add(element.getRootNode() as Document | ShadowRoot);
  }

  /** What an element stands for was loaded once: so was the element. */
  pass(from: Element, to: Element): void {
    if (this.has(from)) to.setAttribute(ONCE, this.#word);
  }

  has(element: Element): boolean {
    return element.getAttribute(ONCE) === this.#word;
  }

  delete(element: Element): void {
    element.removeAttribute(ONCE);
  }

  all(): readonly Element[] {
    return [...this.#roots].flatMap((root) => [...root.querySelectorAll(`[${ONCE}]`)]);
  }
}
