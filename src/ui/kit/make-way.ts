/** Between what has the focus and an element of ours, in CSS pixels. */
const GAP = 8;

const isDockedAtTop = (element: HTMLElement): boolean => element.dataset.docked === 'top';

const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.top <= other.bottom && one.bottom >= other.top && one.left <= other.right && one.right >= other.left;

const scrollAway = (element: HTMLElement, target: DOMRect): void => {
  const own = element.getBoundingClientRect();
  const top = isDockedAtTop(element) ? target.top - own.bottom - GAP : target.bottom - own.top + GAP;
  scrollBy({ top, behavior: 'instant' });
};

const changeEdge = (element: HTMLElement): void => {
  element.dataset.docked = isDockedAtTop(element) ? 'bottom' : 'top';
};

/**
 * Makes way while an element of ours would cover what the keyboard has reached (WCAG 2.4.11): the page scrolls, or the
 * element goes to the other edge where there is nothing left to scroll. Not for a mouse: its click would miss what moves
 * away.
 */
export const makeWay = (element: HTMLElement): void => {
  // the browser itself scrolls to what has the focus after the event
  requestAnimationFrame(() => {
    const target = document.querySelector(':focus-visible');
    if (!target || element.contains(target)) return;
    // from each edge the page may have something left to scroll; back at the first one nothing more helps
    for (const step of [scrollAway, changeEdge, scrollAway, changeEdge]) {
      const reached = target.getBoundingClientRect();
      if (!overlap(reached, element.getBoundingClientRect())) return;
      step(element, reached);
    }
  });
};
