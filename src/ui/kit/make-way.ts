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
    for (let tries = 0; tries < 4; tries++) {
      const page = target.getBoundingClientRect();
      const own = element.getBoundingClientRect();
      if (page.top > own.bottom || page.bottom < own.top || page.left > own.right || page.right < own.left)
        return;
      const isTop = element.dataset.docked === 'top';
      if (tries % 2) element.dataset.docked = isTop ? 'bottom' : 'top';
      else
        scrollBy({
          top: isTop ? page.top - own.bottom - 8 : page.bottom - own.top + 8,
          behavior: 'instant',
        });
    }
  });
};
