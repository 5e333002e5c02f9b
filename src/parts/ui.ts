import { leaveToPageAbove } from '../manager/leave-to-page-above.js';
import type { PartContext, Parts } from '../manager/parts.js';
import { createInterface } from '../ui/interface.js';

/**
 * Whoever sets up a site sees the banner first, so the whole config is looked at then and not on each page: behind the
 * banner, because a visitor of a right config has nothing of it. Where it cannot be loaded, the next visit tells.
 */
const checkConfig = async ({ consent, part, halt }: PartContext): Promise<void> => {
  try {
    const problem = await (await part('check'))(consent.config);
    if (problem) halt(problem);
  } catch {
    // nothing was granted by it: what is wrong denies by itself
  }
};

/** The banner and the settings. What they stumble over is told only where the config is right: else that is what is told. */
const openInterface: Parts['ui'] = async (context, first) => {
  const { consent, texts, fail } = context;
  const checked = checkConfig(context);
  const tell = async (cause: unknown): Promise<void> => {
    await checked;
    if (consent.config) fail('interface', cause);
  };
  const shown = createInterface(consent, first, {
    load: () => texts('interface'),
    settings: () => import('../ui/settings/placet-settings.js'),
    fail: tell,
  });
  const asking = await leaveToPageAbove(shown, consent);
  return {
    ask() {
      try {
        asking.ask();
      } catch (cause) {
        tell(cause);
      }
    },
    openSettings: (opener) => asking.openSettings(opener),
  };
};

export default openInterface;
