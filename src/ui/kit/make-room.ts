/**
 * Makes room for the end of the page, which an element of ours at the window's edge covers: the page scrolls as much
 * further (faults.md F8). By a rule and no node, so that nothing moves and no framework finds what it does not know. Ends with
 * `signal`.
 */
export const makeRoom = (element: HTMLElement, signal: AbortSignal): void => {
  const sheet = new CSSStyleSheet();
  const update = (): void => {
    sheet.replaceSync('');
    const { scrollHeight, clientHeight } = document.documentElement;
    const { top, bottom } = element.getBoundingClientRect();
    // at the top edge it covers the beginning, where no page scrolls further
    if (bottom < clientHeight / 2) return;
    // a scroll bar would make the page narrower, where there was none
    const bar = scrollHeight > clientHeight ? '' : 'scrollbar-width:none;';
    sheet.replaceSync(
      `@media screen{html{${bar}}html::after{content:"";position:absolute;top:${scrollHeight}px;left:0;width:1px;height:${clientHeight - top}px;visibility:hidden}}`,
    );
  };
  document.adoptedStyleSheets.push(sheet);
  const sizes = new ResizeObserver(update);
  for (const each of [element, document.documentElement, document.body]) if (each) sizes.observe(each);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    sheet.replaceSync('');
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
};
