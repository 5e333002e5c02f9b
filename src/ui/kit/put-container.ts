/** Where the children of the body are, as something that can be compared. */
const placesIn = (body: HTMLElement): (() => string) => {
  const children = [...body.children];
  return () => JSON.stringify(children.map((child) => child.getBoundingClientRect()));
};

/** Where in the page a container of ours goes. */
export type Place = 'first' | 'last';

/**
 * Puts our container into the page so that nothing moves and nothing fails: at the end of the body, because React 18 throws
 * a page away whose body begins with what it does not know (faults.md A9); at that of the document while the body is being
 * parsed or is inert.
 */
export const putContainer = (container: HTMLElement, place: Place): void => {
  const { body, documentElement } = document;
  if (!body || body.inert || document.readyState === 'loading') {
    documentElement.append(container);
    return;
  }
  const isLast = place === 'last';
  const places = placesIn(body);
  const before = places();
  body[isLast ? 'append' : 'prepend'](container);
  // where a rule tells first or last from other elements, no end of the body is safe
  if (places() !== before) body[isLast ? 'after' : 'before'](container);
};
