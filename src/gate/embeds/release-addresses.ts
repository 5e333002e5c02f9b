import { safeAddress } from '../safe-address.js';
import type { Trusted } from '../trusted.js';

/** The attributes that load something; a marked element has them as `data-src` and so on. */
const HELD = ['src', 'srcset', 'href', 'data', 'poster'];

/** What an element showed before it was released, by attribute; put back when it is blocked again. */
const before = new WeakMap<Element, ReadonlyMap<string, string | null>>();

/** A video or audio element takes no notice of a changed source until told to load. */
const reloadMedia = (element: Element): void => {
  const media = element.tagName === 'SOURCE' ? element.parentElement : element;
  if (media instanceof HTMLMediaElement) media.load();
};

/** An iframe without src keeps its document; leaving the tree for a moment destroys it. */
const destroyDocument = (element: Element): void => {
  if (!/^(IFRAME|EMBED|OBJECT)$/.test(element.tagName)) return;
  const { parentNode, nextSibling } = element;
  element.remove();
  parentNode?.insertBefore(element, nextSibling);
};

/**
 * Gives an iframe, image, video, audio, source, embed, object or link the addresses it waits for, and tells those that must
 * not be loaded. Throws where the browser refuses one.
 */
export const releaseAddresses = (
  element: Element,
  trusted: Trusted,
  refuse: (address: string) => void,
): void => {
  const shown = new Map<string, string | null>();
  before.set(element, shown);
  for (const attribute of HELD) {
    const address = element.getAttribute(`data-${attribute}`);
    if (address === null) continue;
    // a srcset is a list for images, which cannot run anything
    if (attribute !== 'srcset' && !safeAddress(address)) {
      refuse(address);
      continue;
    }
    shown.set(attribute, element.getAttribute(attribute));
    element.setAttribute(attribute, trusted().createScriptURL(address));
  }
  reloadMedia(element);
};

/** Takes the addresses away again and stops what they loaded. */
export const blockAddresses = (element: Element, trusted: Trusted): void => {
  for (const [attribute, value] of before.get(element) ?? []) {
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, trusted().createScriptURL(value));
  }
  reloadMedia(element);
  destroyDocument(element);
};
