/**
 * Calls `open` when the page's own address asks for the settings, and when the visitor activates a link or button for the settings, wherever it is (in open shadow trees too)
 * and whenever it was added.
 */
export const followOpeners = (open: (opener?: HTMLElement) => void): void => {
  document.addEventListener('click', (event) => {
    const target = event.composedPath()[0] as Element;
    const opener = target.closest?.<HTMLElement>('a[href*="#placet-settings"],[data-placet=settings]');
    if (!opener) return;
    event.preventDefault();
    open(opener);
  });
  if (/#placet-settings/.test(location.hash)) open();
};
