/**
 * What a template shows stands between two comments, the first of which says for what. They are found in the page at each
 * look: a copy of it has them too.
 */
const START = 'placet-shown ';
const END = '/placet-shown';

const dataOf = (node: Node): string => (node instanceof Comment ? node.data : '');

/** The comments to put around what is shown while a condition is met, written as in `data-service`. */
export const boundsFor = (condition: string): readonly [start: Comment, end: Comment] => [
  document.createComment(START + condition),
  document.createComment(END),
];

/** For what is shown what a node opens? `undefined` where it opens nothing. */
export const conditionAt = (node: Node | null): string | undefined =>
  node && dataOf(node).startsWith(START) ? dataOf(node).slice(START.length) : undefined;

/** The end that belongs to a start; there may be others between them. */
const endOf = (start: Node): Node | null => {
  let open = 0;
  for (let node: Node | null = start; node; node = node.nextSibling) {
    if (conditionAt(node) !== undefined) open++;
    else if (dataOf(node) === END && --open === 0) return node;
  }
  return null;
};

/** Removes what is shown behind a start, and both comments, unless the page took it apart: then it cannot be told from its own. */
export const removeRegion = (start: Node): void => {
  const end = endOf(start);
  if (!end) return;
  const range = document.createRange();
  range.setStartBefore(start);
  range.setEndAfter(end);
  range.deleteContents();
};

/** Removes an element that is shown while a condition is met, and what is shown with it, wherever the page has put them. */
export const removeShown = (element: Element, condition: string): void => {
  let node: Node | null = element.previousSibling;
  while (node && conditionAt(node) !== condition) node = node.previousSibling;
  if (node) removeRegion(node);
  element.remove();
};
