import { TURN, turnOf } from './gated-script.js';
import { isWhole } from './is-whole.js';

/**
 * What the parser has finished. The rest waits: an element for its own end, and what a parser would run behind the document for
 * that of the page's own deferred scripts.
 */
export class ParsedElements {
  #early = new Set<Element>();
  #areDeferredDone = false;

  /** Of these elements and those that waited, the ones whose time has come, each once: in document order, but what runs at once comes first. */
  take(elements: Iterable<Element>): readonly Element[] {
    const all = [...new Set([...this.#early, ...elements])].sort((a, b) => turnOf(a) - turnOf(b));
    this.#early = new Set(all.filter((element) => !this.#isDue(element)));
    return all.filter((element) => !this.#early.has(element));
  }

  /** Calls whenever the parser has come further. */
  follow(onParsed: () => void): void {
    const follow = ({ type }: Event): void => {
      this.#areDeferredDone ||= type === 'DOMContentLoaded';
      onParsed();
    };
    document.addEventListener('readystatechange', follow);
    document.addEventListener('DOMContentLoaded', follow);
  }

  #isDue(element: Element): boolean {
    // we may have come when all was over
    const isOver = this.#areDeferredDone || document.readyState === 'complete';
    return isWhole(element) && (isOver || turnOf(element) !== TURN.behind);
  }
}
