/** By node, for pages that write the served attributes over a script. */
const numbers = new WeakMap<HTMLScriptElement, string>();

/**
 * The number of a held back script, by which it is known that it has run; by chance, so that no other part of ours and no
 * earlier view of a page that is served with its numbers gives the same. It stands in the page, so that a copy has the
 * number of what it was copied from, as a browser's own mark of a script that has started goes with each copy.
 */
export const numberOf = (script: HTMLScriptElement): string => {
  const { dataset } = script;
  const number = numbers.get(script) ?? dataset.placetScript ?? String(Math.random());
  numbers.set(script, number);
  // only where it is not there: the gate is told of each change
  if (dataset.placetScript !== number) dataset.placetScript = number;
  return number;
};
