import type { Interface, PageInterface } from '../ui/interface.js';
import type { Consent } from './consent.js';
import type { Manager } from './manager.js';
import { managerOf } from './only-manager.js';

/** The pages of this site that this one is in a frame of, from the next to the outermost. */
const pagesAbove = (): readonly Document[] => {
  const found: Document[] = [];
  for (let view: Window = window; view !== view.parent; ) {
    view = view.parent;
    try {
      found.push(view.document);
    } catch {
      // another site's
    }
  }
  return found;
};

/** The manager of the nearest page above that has one. */
const managerAbove = (): Manager | undefined =>
  pagesAbove()
    .map(managerOf)
    .find((manager) => manager);

/**
 * Is the visitor asked about all this by a page above? So it is as long as that page is still loading, or knows no config
 * yet.
 */
const isAskedAbove = ({ undecided }: Consent): boolean => {
  const above = managerAbove();
  if (!above) return pagesAbove().some(({ readyState }) => readyState !== 'complete');
  const { config } = above.consent;
  return !config || undecided.every(({ name }) => config.services.some((service) => service.name === name));
};

/** The interface of a page in a frame of a page of the same site: it leaves to that page what both would ask (faults.md F4). */
export const inFrame = (shown: PageInterface, consent: Consent): Interface => {
  const ask = (): void => {
    if (isAskedAbove(consent)) shown.rest();
    else shown.ask();
  };
  for (const page of pagesAbove()) {
    page.addEventListener('placet:ready', ask);
    page.defaultView?.addEventListener('load', ask);
  }
  return {
    ask,
    openSettings: (opener) => (managerAbove()?.consent ?? shown).openSettings(opener),
  };
};
