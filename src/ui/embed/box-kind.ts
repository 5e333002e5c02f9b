/**
 * What a box does to what lies in it: it `holds` it (also what is positioned absolutely moves with it and is cut off by
 * it), it only `clips` it (what is positioned absolutely escapes), or it is `plain` and does neither.
 */
export type BoxKind = 'holds' | 'clips' | 'plain';

/** Properties that make a box hold what is positioned absolutely, and what they are where they do not (CSS Position 3, 2.1). */
const HOLDING = {
  position: 'static',
  transform: 'none',
  rotate: 'none',
  scale: 'none',
  translate: 'none',
  perspective: 'none',
  filter: 'none',
  backdropFilter: 'none',
  contain: 'none',
  contentVisibility: 'visible',
} as const;

const isHolding = (style: CSSStyleDeclaration): boolean =>
  Object.entries(HOLDING).some(([property, neutral]) => {
    const value = Reflect.get(style, property) as string | undefined;
    return value && value !== neutral; // a browser that does not know the property has no value for it
  }) || /transform|filter|perspective|contain/.test(style.willChange);

const isClipping = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
  overflowX !== 'visible' || overflowY !== 'visible';

export const boxKind = (element: Element): BoxKind => {
  const style = getComputedStyle(element);
  const { documentElement } = document;
  if (element === documentElement) return 'plain';
  if (isHolding(style)) return 'holds';
  // the viewport takes what the body says, unless the root element says something itself
  const isViewport = element === document.body && !isClipping(getComputedStyle(documentElement));
  return isClipping(style) && !isViewport ? 'clips' : 'plain';
};
