/** Gives an image that is held back the box that its size says; without an address it would be a word in the line. */
const IMAGES =
  ':where(img:is([data-service],[data-name]):not([src])) { display: inline-block; overflow: hidden }';
let images: CSSStyleSheet | undefined;

/**
 * Keeps an element that has a placeholder from being seen and read, until what is returned is called. An animation does
 * it, not an attribute: the markup of a blocked element is its state, frameworks compare it, and copies take it along.
 */
export const hideBlocked = (element: Element): (() => void) => {
  if (!images) {
    images = new CSSStyleSheet();
    images.replaceSync(IMAGES);
  }
  const root = element.getRootNode() as Document | ShadowRoot;
  if (!root.adoptedStyleSheets.includes(images)) root.adoptedStyleSheets.push(images);
  const hidden = element.animate({ visibility: ['hidden', 'hidden'] }, { fill: 'both' });
  return () => {
    hidden.effect = null;
  };
};
