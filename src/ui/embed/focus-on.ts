/** Gives an element the focus, also one that takes none by itself; such a one can be reached for this once. */
export const focusOn = (element: HTMLElement): void => {
  element.focus();
  if (document.activeElement === element) return;
  element.tabIndex = -1;
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element.focus();
};
