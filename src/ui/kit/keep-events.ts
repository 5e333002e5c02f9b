/** What pages listen to everywhere: to scroll by themselves, to hold the focus in dialogs, for shortcuts. */
const KEPT = [
  'wheel',
  'touchstart',
  'touchmove',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'focusin',
] as const;

/** Keeps what happens in an element of ours from the page, which would otherwise act on it too (faults.md F3). */
export const keepEvents = (element: HTMLElement): void => {
  for (const type of KEPT)
    element.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
};
