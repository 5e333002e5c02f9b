import { LOADING } from '../gated.js';
import { safeAddress } from '../safe-address.js';
import type { Trusted } from '../trusted.js';
import { type Released, readReleased, writeReleased } from './released.js';

/** How often an element is given its addresses again. A page that takes them away each time would be kept busy for ever. */
const PATIENCE = 20;
const times = new WeakMap<Element, number>();

/**
 * The markup that an iframe showed in place of its address. By node only: from the page's attributes it would be anybody's
 * (reliability.md T11).
 */
const documents = new WeakMap<Element, string>();

/** A video or audio element takes no notice of a changed source until told to load. */
const reloadMedia = (element: Element): void => {
  const media = element.localName === 'source' ? element.parentElement : element;
  if (media instanceof HTMLMediaElement) media.load();
};

const hasDocument = ({ localName }: Element): boolean => /^(iframe|embed|object)$/.test(localName);

/** An iframe without src keeps its document; leaving the tree for a moment destroys it. */
const destroyDocument = (element: Element): void => {
  if (!hasDocument(element)) return;
  const { parentNode, nextSibling } = element;
  element.remove();
  parentNode?.insertBefore(element, nextSibling);
};

/** Markup in an attribute is nobody's to vouch for (reliability.md T11): the author is led to what holds it safely. */
const REFUSED = 'srcdoc';

/** What an element waits to load, by attribute. */
const wantedBy = (element: Element): readonly (readonly [attribute: string, value: string])[] =>
  [...LOADING, REFUSED].flatMap((name) => {
    const value = element.getAttribute(`data-${name}`);
    return value === null ? [] : [[name, value] as const];
  });

/** An iframe's own markup would hide its address. */
const removeDocument = (element: Element): void => {
  const markup = element.getAttribute('srcdoc');
  if (markup === null || !element.hasAttribute('data-src')) return;
  documents.set(element, markup);
  element.removeAttribute('srcdoc');
};

/**
 * Gives an iframe, image, video, audio, source, embed, object or link the addresses it waits for, unless it has them, and
 * tells those that must not be loaded. Throws where the browser refuses one.
 */
export const releaseAddresses = (
  element: Element,
  trusted: Trusted,
  refuse: (address: string) => void,
): void => {
  const was = readReleased(element) ?? {};
  const missing = wantedBy(element).filter(([name, value]) => was[name]?.[0] !== value);
  const count = times.get(element) ?? 0;
  if (!missing.length || count >= PATIENCE) return;
  times.set(element, count + 1);
  const released: Record<string, Released[string]> = { ...was };
  for (const [name, value] of missing) {
    const present = element.getAttribute(name);
    released[name] = [value, was[name] ? was[name][1] : present === value ? null : present];
    if (name === REFUSED) refuse('data-srcdoc: put the iframe into a <template data-service>');
    // a srcset is a list for images, which cannot run anything
    else if (name !== 'srcset' && !safeAddress(value)) refuse(value);
    else if (present !== value) element.setAttribute(name, trusted().createScriptURL(value));
  }
  removeDocument(element);
  writeReleased(element, released);
  reloadMedia(element);
};

/** May this come back? A small picture may stand in the page itself, but not as a document: one of SVG runs scripts. */
const mayComeBack = (element: Element, name: string, value: string): boolean =>
  name === 'srcset' ||
  (/^data:image\//i.test(value) && !hasDocument(element)) ||
  safeAddress(value) !== undefined;

/** Takes the addresses away again and stops what they loaded, whether it was this element or one it is a copy of that was given them. */
export const blockAddresses = (element: Element, trusted: Trusted): void => {
  const was = readReleased(element);
  const given = wantedBy(element).filter(
    ([name, value]) => was?.[name] || element.getAttribute(name) === value,
  );
  if (!was && !given.length) return;
  for (const name of LOADING) {
    if (!was?.[name] && !given.some(([each]) => each === name)) continue;
    const before = was?.[name]?.[1] ?? null;
    if (before !== null && mayComeBack(element, name, before))
      element.setAttribute(name, trusted().createScriptURL(before));
    else element.removeAttribute(name);
  }
  writeReleased(element, undefined);
  const markup = documents.get(element);
  if (markup !== undefined) element.setAttribute('srcdoc', trusted().createHTML(markup));
  documents.delete(element);
  reloadMedia(element);
  destroyDocument(element);
};
