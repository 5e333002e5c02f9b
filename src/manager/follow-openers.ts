/**
 * Calls `open` when the visitor activates a link or button for the settings, wherever it is (in open shadow trees too) and
 * whenever it was added, and each time the page's address asks for them: at the start, later, and by a router. Who opens
 * the settings takes that out of the address again.
 */
export const followOpeners = (open: (opener?: HTMLElement) => void): void => {
  const follow = (): void => {
    if (location.hash.startsWith('#placet-settings')) open();
  };
  // on its way down: a menu may keep the clicks inside it for itself
  addEventListener(
    'click',
    (event) => {
      const target = event.composedPath()[0] as Element;
      const opener = target.closest?.<HTMLElement>('a[href*="#placet-settings"],[data-placet=settings]');
      if (!opener) return;
      event.preventDefault();
      open(opener);
    },
    true,
  );
  addEventListener('hashchange', follow);
  // `pushState`, by which routers go, changes the address without `hashchange`
  globalThis.navigation?.addEventListener?.('currententrychange', follow);
  follow();
};
