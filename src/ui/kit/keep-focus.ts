import { focusedIn } from './focused-in.js';

/** What can have the focus in an element of ours, in its shadow tree and then in the page's tree. */
const spotsIn = (element: HTMLElement): readonly HTMLElement[] =>
  [element.shadowRoot, element].flatMap((tree) => [
    ...(tree?.querySelectorAll<HTMLElement>('a,button,input,summary') ?? []),
  ]);

/**
 * Draws an element anew, as when its language changes; the focus stays on what had it (faults.md F7). That is found from
 * the end, where the buttons are: what comes before them may be another number of links, or still be loading.
 */
export const keepFocus = (element: HTMLElement, draw: () => void): void => {
  const focused = focusedIn(document);
  const spots = spotsIn(element);
  const place = spots.indexOf(focused as HTMLElement);
  draw();
  if (place >= 0)
    spotsIn(element)
      .at(place - spots.length)
      ?.focus({ preventScroll: true });
};
