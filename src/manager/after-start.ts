import type { Page } from './page.js';

/** Runs at once after the start, or else as soon as the config is known, in the order of the calls. */
export const afterStart = ({ waiting }: Pick<Page, 'waiting'>, run: () => void): void => {
  if (waiting) waiting.push(run);
  else run();
};
