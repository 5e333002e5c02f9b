import { boxKind } from './box-kind.js';
import { keepAnimations } from './keep-animations.js';

/** The elements that may have a shadow root, but for those of the page's own making, which want it for themselves (DOM 4.9). */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The most elements that may lie in a host: a browser lays all of it out anew when it becomes one, WebKit at each addition. */
const FEW = 500;

const roots = new WeakMap<Element, ShadowRoot>();

/** The keyboard passes over all that lies in a host with a negative `tabindex`, not only over the host itself. */
const reachable = new MutationObserver((records) => {
  for (const { target } of records)
    if (target instanceof HTMLElement && Number(target.getAttribute('tabindex')) < 0) target.tabIndex = 0;
});

const mayHost = (element: HTMLElement, most: number): boolean =>
  !element.hasAttribute('tabindex') && !element.isContentEditable && !element.getElementsByTagName('*')[most];

/** A shadow root that shows what is in the element as it was; `undefined` where the page has made one. */
const rootIn = (host: HTMLElement): ShadowRoot | undefined => {
  try {
    const goOn = keepAnimations(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('slot'));
    roots.set(host, root);
    goOn();
    reachable.observe(host, { attributeFilter: ['tabindex'] });
    return root;
  } catch {
    return undefined;
  }
};

/** The shadow root around an element: of its parent, or further out where the boxes between do nothing of their own. */
const findRoot = (element: Element, most: number): ShadowRoot | undefined => {
  for (let { parentElement: box } = element; box; box = box.parentElement) {
    if (HOSTS.test(box.localName)) return roots.get(box) ?? (mayHost(box, most) ? rootIn(box) : undefined);
    if (box.shadowRoot || boxKind(box) !== 'plain') return undefined;
  }
  return undefined;
};

/** Where the elements are that placeholders stand for. */
const stoodFor = new WeakMap<Element, Element>();

/** In the order of the elements, whichever was shown first: so the keyboard goes through them. */
const putInto = (root: ShadowRoot, placeholder: Element, element: Element): void => {
  if (placeholder.parentNode === root) return;
  stoodFor.set(placeholder, element);
  const { firstElementChild, lastElementChild } = root.host;
  const isFirst = firstElementChild !== lastElementChild && firstElementChild?.contains(element);
  const all = [...root.children];
  const slot = all.findIndex(({ localName }) => localName === 'slot');
  const isLater = (other: Element): boolean => {
    const its = stoodFor.get(other);
    return !!its && !!(element.compareDocumentPosition(its) & Node.DOCUMENT_POSITION_FOLLOWING);
  };
  const others = isFirst ? all.slice(0, slot) : all.slice(slot + 1);
  root.insertBefore(placeholder, others.find(isLater) ?? (isFirst ? (all[slot] ?? null) : null));
};

/**
 * Puts a placeholder where it scrolls, turns and is cut off as its element is, and no selector of the page meets it: into a
 * shadow root around the element, where copies of the page do not take it along and frameworks do not find it. Right
 * behind the element where there can be no such root, or where it would cost too much and nothing moves.
 */
export const putBeside = (placeholder: Element, element: Element): void => {
  const root = findRoot(element, FEW);
  if (root) putInto(root, placeholder, element);
  if (root || element.nextSibling === placeholder) return;
  const { parentElement, nextElementSibling } = element;
  const watched = [parentElement, nextElementSibling, parentElement?.lastElementChild];
  const places = (): string => JSON.stringify(watched.map((one) => one?.getBoundingClientRect()));
  const before = places();
  element.after(placeholder);
  if (places() === before) return;
  const larger = findRoot(element, Number.POSITIVE_INFINITY);
  if (larger) putInto(larger, placeholder, element);
};
