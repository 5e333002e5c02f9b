/** Makes the content for a path; the signal ends with the view. */
export type View = (path: string, signal: AbortSignal) => readonly Node[];

/** Shows a view for each address below `/app/`, with the History API. */
export const startRouter = (main: HTMLElement, viewFor: (path: string) => View): void => {
  let current = new AbortController();

  const show = (): void => {
    current.abort();
    current = new AbortController();
    const path = location.pathname.replace(/(.)\/$/, '$1');
    main.replaceChildren(...viewFor(path)(path, current.signal));
    document.title = `${main.querySelector('h1')?.textContent ?? ''} · Priel app`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.app-header nav a')) {
      const target = link.pathname.replace(/(.)\/$/, '$1');
      const isCurrent = target === path || (target === '/app' && path.startsWith('/app/roster'));
      link.toggleAttribute('aria-current', isCurrent);
      if (isCurrent) link.setAttribute('aria-current', 'page');
    }
  };

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || event.defaultPrevented || link.hash) return;
    if (link.origin !== location.origin || !/^\/app(\/|$)/.test(link.pathname)) return;
    event.preventDefault();
    if (link.pathname !== location.pathname) history.pushState(null, '', link.pathname);
    show();
    main.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  window.addEventListener('popstate', show);
  show();
};
