import { putContainer } from './put-container.js';

/** What of the interface is in the page, whatever the page does to its nodes (decision 0011). */
export interface Home {
  /** Puts an element of ours into the page, and keeps it there until `drop`. */
  keep(part: HTMLElement): void;
  /** Takes it out of the page. */
  drop(part: HTMLElement): void;
  /** Takes all out of the page. */
  clear(): void;
}

/** Taken away again within this, somebody means it. Milliseconds. */
const INSISTENCE = 1_000;

class PageHome implements Home {
  readonly #parts = new Set<HTMLElement>();
  readonly #made = document.createElement('placet-consent');
  readonly #yieldUp: () => void;
  readonly #changes = new MutationObserver((records) => this.#look(records));
  #isLooking = false;
  #isOpposed = false;
  #isFirst = false;
  /** When the page last got something of ours; milliseconds since it was opened. */
  #putAt = 0;

  constructor(yieldUp: () => void) {
    this.#yieldUp = yieldUp;
    this.#made.style.display = 'contents'; // it must not become an item of a page that is a grid
    // behind all that was parsed, and before deferred scripts, which may take over the body
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') this.#move('last');
    });
    addEventListener('keydown', this.#comeFirst, true);
  }

  keep(part: HTMLElement): void {
    this.#parts.add(part);
    this.#isOpposed = false;
    this.#settle();
  }

  drop(part: HTMLElement): void {
    this.#parts.delete(part);
    part.remove();
  }

  clear(): void {
    for (const part of this.#parts) this.drop(part);
  }

  /** Who begins with the keyboard meets the question before what it is about. By then frameworks have taken over the page. */
  readonly #comeFirst = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab' && !this.#isFirst && document.activeElement === document.body) this.#move('first');
  };

  #move(place: 'first' | 'last'): void {
    if (!this.#made.isConnected) return;
    this.#isFirst = place === 'first';
    putContainer(this.#made, place);
    this.#watch();
  }

  /** Found in the page each time: the site's own, which may have come with a new body, or else ours. */
  get #container(): HTMLElement {
    return document.querySelector<HTMLElement>('placet-consent') ?? this.#made;
  }

  /** Makes the page have all of ours, each once. */
  #settle(): void {
    const container = this.#container;
    if (!container.isConnected) {
      this.#isFirst = false;
      putContainer(container, 'last');
    }
    // in a router's copy of a page that had a banner, badge, settings or status of ours
    for (const child of [...container.children])
      if (/^placet-[bs]/.test(child.localName) && !this.#parts.has(child as HTMLElement)) child.remove();
    for (const part of this.#parts) if (!part.isConnected) container.append(part);
    this.#putAt = performance.now();
    this.#watch();
  }

  /** Only where we stand is watched: what happens elsewhere in the page costs nothing. */
  #watch(): void {
    this.#changes.disconnect();
    const what = { childList: true, attributeFilter: ['inert', 'aria-hidden'] };
    for (let node: Node | null = this.#container; node; node = node.parentNode)
      this.#changes.observe(node, what);
  }

  #look(records: readonly MutationRecord[]): void {
    // alone, so it was meant; together with others, the page has changed
    const isMeant = records.some(
      ({ removedNodes: { 0: node, length } }) =>
        length === 1 && (node === this.#made || this.#parts.has(node as HTMLElement)) && !node?.isConnected,
    );
    if (isMeant && performance.now() - this.#putAt < INSISTENCE) {
      if (this.#isOpposed) {
        this.clear();
        this.#yieldUp();
      }
      this.#isOpposed = true;
    }
    if (this.#isLooking) return;
    this.#isLooking = true;
    // before the next frame, so that nobody sees it; not at once: two who insist would hold the page up for ever
    requestAnimationFrame(() => this.#restore());
  }

  #restore(): void {
    this.#isLooking = false;
    if ([...this.#parts].some((part) => !part.isConnected)) this.#settle();
    // dialogs of a page do this to all that is beside them
    const container = this.#container;
    container.inert = false;
    container.removeAttribute('aria-hidden');
    if (document.body?.inert && this.#made.parentNode === document.body) this.#move('last');
  }
}

/** Makes the home of a page's interface. `yieldUp` is called where the page keeps taking us away, and we gave in. */
export const createHome = (yieldUp: () => void): Home => new PageHome(yieldUp);
