/**
 * What a template shows stands between two comments. The first says for what, and both have a number of their own, so that
 * neither is taken for another's when the page takes parts away. They are found in the page at each look: a copy of it has
 * them too.
 */
const START = /^placet-shown (\S+) (.*)$/;

const startOf = (node: Node | null): RegExpExecArray | null =>
  node instanceof Comment ? START.exec(node.data) : null;

/** The comments to put around what is shown while a condition is met, written as in `data-service`. */
export const boundsFor = (condition: string): readonly [start: Comment, end: Comment] => {
  const number = Math.random();
  return [
    document.createComment(`placet-shown ${number} ${condition}`),
    document.createComment(`/placet-shown ${number}`),
  ];
};

/** For what is shown what a node opens? `undefined` where it opens nothing. */
export const conditionAt = (node: Node | null): string | undefined => startOf(node)?.[2];

/** The end that belongs to a start, unless the page took it away: one behind a copy of the start is the copy's. */
const endOf = (start: Node): ChildNode | null => {
  const number = startOf(start)?.[1];
  for (let node = start.nextSibling; node && startOf(node)?.[1] !== number; node = node.nextSibling)
    if (node instanceof Comment && node.data === `/placet-shown ${number}`) return node;
  return null;
};

/**
 * Removes what is shown behind a start, and both comments, unless the page took it apart: then it cannot be told from its own.
 * Node by node: a range's `deleteContents` went on behind its end in Firefox 140, and took the page's next template along.
 */
export const removeRegion = (start: ChildNode): void => {
  const end = endOf(start);
  for (let node: ChildNode | null = end && start; node; ) {
    const next: ChildNode | null = node === end ? null : node.nextSibling;
    node.remove();
    node = next;
  }
};

/** Is an element between a start and its end? */
const isBehind = (start: Node, element: Element): boolean => {
  const end = endOf(start);
  return !!end && !!(element.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING);
};

/** Removes an element that is shown while a condition is met, and what is shown with it, wherever the page has put them. */
export const removeShown = (element: Element, condition: string): void => {
  let node = element.previousSibling;
  while (node && !(conditionAt(node) === condition && isBehind(node, element))) node = node.previousSibling;
  if (node) removeRegion(node);
  element.remove();
};
