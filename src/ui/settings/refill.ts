/** Fills the dialog anew, in another language: as far unfolded and scrolled as it was. */
export const refill = (dialog: HTMLElement, content: readonly Node[]): void => {
  const folds = [...dialog.querySelectorAll('details')];
  const scrolled = dialog.querySelector('.body')?.scrollTop ?? 0;
  dialog.replaceChildren(...content);
  if (!folds.length) return;
  dialog.querySelectorAll('details').forEach((fold, index) => {
    fold.open = folds[index]?.open ?? fold.open;
  });
  dialog.querySelector('.body')?.scrollTo(0, scrolled);
};
