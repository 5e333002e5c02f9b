import { leaveToPageAbove } from '../manager/leave-to-page-above.js';
import type { Parts } from '../manager/parts.js';
import { createInterface } from '../ui/interface.js';

/** The banner and the settings. What they stumble over is told only where the config is right: else that is what is told. */
const openInterface: Parts['ui'] = async (context, first) => {
  const { consent, part, texts, fail } = context;
  // whoever sets up a site sees the banner first: the whole config is looked at then, behind it, and not on each page
  const checked = part('check')
    .then((check) => check(context))
    // not loaded: the next visit tells. Nothing was granted by it: what is wrong denies by itself
    .catch(() => {});
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
