import type { Interface } from '../ui/interface.js';
import type { Page } from './page.js';
import { undecidedIn } from './permissions.js';

const open = async ({ context }: Page): Promise<Interface> => {
  // both at once: each is a round trip
  const [create, texts] = await Promise.all([context.part('ui'), context.texts('interface')]);
  return create(context, texts);
};

/** Loads the interface once, when first needed; after a failure the next call tries again. */
const loadInterface = (page: Page): Promise<Interface | undefined> => {
  page.interface ??= open(page).catch((cause): undefined => {
    page.interface = undefined;
    page.context.fail('interface', cause);
  });
  return page.interface;
};

/** Shows the banner while something is undecided, takes it away otherwise, and shows the badge where there is one. */
export const ask = async (page: Page): Promise<void> => {
  if (undecidedIn(page).length || page.interface || page.start?.gate.hasBadge)
    (await loadInterface(page))?.ask();
};

/** Opens the settings; focus returns to `opener` when they close. */
export const openSettings = async (page: Page, opener: HTMLElement | undefined): Promise<void> => {
  (await loadInterface(page))?.openSettings(opener);
};
