/**
 * Makes everything of the page inert that is not in `container` or around it, also what is added later. What was
 * inert already stays so. Returns what gives the page free again.
 */
export const holdPage = (container: HTMLElement): (() => void) => {
  const held: HTMLElement[] = [];
  const hold = (): void => {
    for (let node: HTMLElement | null = container; node?.parentElement; node = node.parentElement) {
      for (const sibling of node.parentElement.children) {
        if (sibling === node || !(sibling instanceof HTMLElement) || sibling.inert) continue;
        sibling.inert = true;
        held.push(sibling);
      }
    }
  };
  hold();
  const additions = new MutationObserver(hold);
  additions.observe(document, { childList: true, subtree: true });
  return () => {
    additions.disconnect();
    for (const sibling of held) sibling.inert = false;
  };
};
