import type { Interface } from '../ui/interface.js';
import type { Page } from './page.js';
import { undecidedIn } from './permissions.js';

const open = async ({ context }: Page): Promise<Interface> => {
  // both at once: each is a round trip
  const [create, texts] = await Promise.all([context.part('ui'), context.texts('interface')]);
  return create(context, texts);
};

/** Loads the interface once, when first needed, and uses it. After a failure the next call tries again. Never rejects. */
const withInterface = async (page: Page, use: (shown: Interface) => void): Promise<void> => {
  try {
    page.interface ??= open(page).catch((cause) => {
      page.interface = undefined;
      throw cause;
    });
    use(await page.interface);
  } catch (cause) {
    page.context.fail('interface', cause);
  }
};

/** Shows the banner while something is undecided, takes it away otherwise, and shows the badge where there is one. */
export const ask = async (page: Page): Promise<void> => {
  if (undecidedIn(page).length || page.interface || page.start?.gate.hasBadge)
    await withInterface(page, (shown) => shown.ask());
};

/** Opens the settings; focus returns to `opener` when they close. */
export const openSettings = (page: Page, opener: HTMLElement | undefined): Promise<void> =>
  withInterface(page, (shown) => shown.openSettings(opener));
