/** Has the parser gone past an element, so that all of it is there? It may have stopped in the middle of a script's text. */
export const isWhole = (element: Node): boolean => {
  for (let node: Node | null = element; node && document.readyState === 'loading'; node = node.parentNode)
    if (node.nextSibling) return true;
  return document.readyState !== 'loading';
};
