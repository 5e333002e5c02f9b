import { holdOn } from './hold-on.js';

/** Below this a placeholder could not be read; it waits, as in a closed tab panel, until there is room. CSS pixels. */
const READABLE = 40;

/** What turns or enlarges an element itself, and so its placeholder. */
const OWN = ['transform', 'rotate', 'scale', 'zoom', 'z-index'];

type Point = readonly [x: number, y: number];

const setLength = ({ style }: HTMLElement, name: string, pixels: number): void =>
  style.setProperty(`--_${name}`, `${pixels}px`);

/** Of a box as it is seen, also one that is turned. */
const centreOf = (element: Element): Point => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/** Gives a placeholder the size of its element, which may be turned or zoomed by boxes around both, and its way to be held. */
export const sizeLike = (
  placeholder: HTMLElement,
  element: Element,
  { inlineSize, blockSize }: ResizeObserverSize,
): void => {
  const style = getComputedStyle(element);
  const isVertical = !style.writingMode.startsWith('h');
  setLength(placeholder, 'width', isVertical ? blockSize : inlineSize);
  setLength(placeholder, 'height', isVertical ? inlineSize : blockSize);
  for (const property of OWN)
    placeholder.style.setProperty(`--_${property}`, style.getPropertyValue(property));
  placeholder.toggleAttribute('data-small', Math.min(inlineSize, blockSize) < READABLE);
  placeholder.dataset.hold = holdOn(placeholder, element);
};

/**
 * Lays a placeholder over the box of its element. How the boxes around them turn, enlarge and zoom what is in them is
 * found by moving the placeholder and looking where it goes.
 */
export const placeOver = (placeholder: HTMLElement, element: Element): void => {
  const [x, y] = centreOf(element);
  const [isX, isY] = centreOf(placeholder);
  if (Math.hypot(x - isX, y - isY) < 0.1) return;
  const moveTo = (right: number, down: number): Point => {
    setLength(placeholder, 'x', right);
    setLength(placeholder, 'y', down);
    return centreOf(placeholder);
  };
  const [zeroX, zeroY] = moveTo(0, 0);
  const unit = ([toX, toY]: Point): Point => [(toX - zeroX) / 100, (toY - zeroY) / 100];
  const [a, b] = unit(moveTo(100, 0));
  const [c, d] = unit(moveTo(0, 100));
  const area = a * d - b * c;
  if (area === 0) return; // not to be seen
  moveTo((d * (x - zeroX) - c * (y - zeroY)) / area, (a * (y - zeroY) - b * (x - zeroX)) / area);
};

/** Puts a placeholder into the flow in place of a template, which has no box: as large as `data-width` and `data-height` say. */
export const placeInFlow = (placeholder: HTMLElement, template: HTMLTemplateElement): void => {
  placeholder.dataset.flow = '';
  for (const side of ['width', 'height'] as const) {
    const pixels = Number.parseFloat(template.dataset[side] ?? '');
    if (pixels > 0) setLength(placeholder, side, pixels);
  }
};
