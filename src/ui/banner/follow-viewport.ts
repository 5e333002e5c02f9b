/** A scroll bar takes less of the window. CSS pixels. */
const PART = 20;

/**
 * Keeps an element within what is seen of a page that is wider than its phone, where a fixed element would stand at the
 * edges of the page: tells its styles the inset, `--_view`. Not while the visitor has zoomed in: what is looked at then
 * would be covered. Ends with `signal`.
 */
export const followViewport = ({ style }: HTMLElement, signal: AbortSignal): void => {
  const view = window.visualViewport;
  if (!view) return;
  const place = (): void => {
    const { offsetLeft: left, offsetTop: top, width, height, scale } = view;
    if (scale > 1) return;
    const isPart = innerWidth - width > PART;
    const inset = `${top}px calc(100% - ${left + width}px) calc(100% - ${top + height}px) ${left}px`;
    style.setProperty('--_view', isPart ? inset : '');
  };
  // asked for at once, the browser would lay out the page before it is painted
  requestAnimationFrame(place);
  for (const type of ['resize', 'scroll']) view.addEventListener(type, place, { signal });
};
