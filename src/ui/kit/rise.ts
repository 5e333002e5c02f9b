/**
 * Lifts an element of ours into the top layer, where no page's z-index, transform or overflow can hide it. Not while a
 * modal dialog of the page makes it inert, which no part of the DOM tells, but what lies under its own centre: up there it would be seen,
 * dead and in the way (faults.md F1).
 */
export const rise = (element: HTMLElement): void => {
  element.popover = 'manual';
  if (!element.showPopover || element.matches(':popover-open')) return;
  element.showPopover();
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  if (width && !element.contains(hit)) element.hidePopover();
};
