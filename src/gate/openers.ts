/**
 * Calls `open` when the visitor activates a link or button for the settings, wherever it is and whenever it was added,
 * and once at the start when such a link was followed before this script ran.
 */
export const followOpeners = (open: (opener?: HTMLElement) => void): void => {
  document.addEventListener('click', (event) => {
    const opener = (event.target as Element).closest<HTMLElement>(
      '[data-placet=settings],a[href$="#placet-settings"]',
    );
    if (!opener) return;
    event.preventDefault();
    open(opener);
  });
  if (location.hash === '#placet-settings') open();
};
