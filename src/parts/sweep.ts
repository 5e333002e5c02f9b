import type { PartContext, Parts } from '../manager/parts.js';
import { hasUnsavedText } from '../sweep/has-unsaved-text.js';
import { reloadPage } from '../sweep/reload-page.js';
import { sweep } from '../sweep/sweep.js';

/** Says what is left, where loading the page anew would cost the visitor something. */
const tellRunning = async (context: PartContext, services: readonly string[]): Promise<void> => {
  const { part, texts, fail } = context;
  for (const service of services)
    fail(
      'still-running',
      'A script still runs: a reload would have lost what the visitor has typed',
      service,
    );
  const [show, first] = await Promise.all([part('notice'), texts('notice')]);
  show(context, first, reloadPage);
};

/**
 * Deletes what may not stay, then ends the scripts that nothing can stop: by a reload, which cannot loop, for nothing of
 * these services runs after it. Not where it would lose what the visitor has typed, nor without a network.
 */
const sweepPage: Parts['sweep'] = async (context, { stuck, ...task }) => {
  const { allows, fail } = context;
  await sweep({ ...task, allows, fail }).catch((cause) => fail('leftover', cause));
  const running = stuck.filter((service) => !allows(service)); // the visitor may have granted it again
  if (!running.length) return;
  if (navigator.onLine && !hasUnsavedText(document)) reloadPage();
  else await tellRunning(context, running);
};

export default sweepPage;
