import { boxKind } from './box-kind.js';

/** How a placeholder is positioned, so that what scrolls and cuts off its element does the same to it. */
export type Hold = 'absolute' | 'fixed' | 'float';

/** Marks the animation that makes a box of the page hold a placeholder. */
const HELD = 'placet-embed';

/** The element whose box is around that of another, through shadow roots. */
const boxAround = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  const box = parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  return box instanceof Element && getComputedStyle(box).display === 'contents' ? boxAround(box) : box;
};

/** Does a box cut off or scroll the element, but nothing that is positioned absolutely in it? */
const isEscaped = (container: Element): boolean => {
  for (let box: Element | null = container; box instanceof Element; box = boxAround(box)) {
    const kind = boxKind(box);
    if (kind !== 'plain') return kind === 'clips';
  }
  return false;
};

/** Finds how a placeholder in the page is to be positioned. Where nothing else helps, it makes the box around it hold it. */
export const holdOn = (placeholder: Element, element: Element): Hold => {
  const { position } = getComputedStyle(element);
  if (position === 'absolute' || position === 'fixed') return position;
  const container = boxAround(placeholder);
  if (!container || !isEscaped(container)) return 'absolute';
  const { display, columnCount, columnWidth } = getComputedStyle(container);
  const hasColumns = columnCount !== 'auto' || columnWidth !== 'auto';
  // a float without room for itself moves nothing in a block, but would be an item of a flex box or a grid
  if (/block|inline$|flow-root|cell|list-item/.test(display) && !hasColumns) return 'float';
  container.animate({ position: ['relative', 'relative'] }, { fill: 'both', id: HELD });
  return 'absolute';
};

/** Makes the box around a placeholder what it was, before the placeholder goes. */
export const letGo = (placeholder: Element): void => {
  const isLast = placeholder.parentNode?.querySelectorAll(placeholder.localName).length === 1;
  if (!isLast) return;
  for (const animation of boxAround(placeholder)?.getAnimations() ?? [])
    if (animation.id === HELD) animation.effect = null;
};
