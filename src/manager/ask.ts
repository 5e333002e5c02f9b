import type { Interface } from '../ui/interface.js';
import type { Page } from './page.js';
import { undecidedIn } from './permissions.js';

const open = async ({ context }: Page): Promise<Interface> => {
  // both at once: each is a round trip
  const [create, texts] = await Promise.all([context.part('ui'), context.texts('interface')]);
  return create(context, texts);
};

/** Loads the interface once, when first needed, and uses it. After a failure, told once, the next call tries again. Never rejects. */
const withInterface = (page: Page, use: (shown: Interface) => void): Promise<void> => {
  const tell = (cause: unknown): void => page.context.fail('interface', cause);
  page.interface ??= open(page).catch((cause): undefined => {
    page.interface = undefined;
    tell(cause);
  });
  return page.interface.then((shown) => shown && use(shown)).catch(tell);
};

/** Shows the banner while something is undecided, takes it away otherwise, and shows the badge where there is one. */
export const ask = async (page: Page): Promise<void> => {
  if (undecidedIn(page).length || page.interface || page.start?.gate.hasBadge)
    await withInterface(page, (shown) => shown.ask());
};

/** Opens the settings; focus returns to `opener` when they close. */
export const openSettings = (page: Page, opener: HTMLElement | undefined): Promise<void> =>
  withInterface(page, (shown) => shown.openSettings(opener));
