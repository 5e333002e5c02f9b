/** Where the children of the body are, as something that can be compared. */
const placesIn = (body: HTMLElement): (() => string) => {
  const children = [...body.children];
  return () => JSON.stringify(children.map((child) => child.getBoundingClientRect()));
};

/** Finds the element in which the interface lives: the site's own `<placet-consent>`, or a new one that moves nothing. */
export const findContainer = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('placet-consent');
  if (found) return found;
  const container = document.createElement('placet-consent');
  container.style.display = 'contents'; // it must not become an item of a page that is a grid
  const { body } = document;
  const places = placesIn(body);
  const before = places();
  // first in the page: who uses a keyboard or a screen reader meets the question before what it is about
  body.prepend(container);
  // nothing may move: where the page's style tells first from other elements, no child of the body is safe
  if (places() !== before) body.before(container);
  return container;
};
