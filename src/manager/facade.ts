import type { Choices } from '../model/consent/choice.js';
import { afterStart } from './after-start.js';
import { openSettings } from './ask.js';
import { choose, forget } from './choose.js';
import type { Consent } from './consent.js';
import type { Page } from './page.js';
import { allows, choiceIn, undecidedIn } from './permissions.js';
import { recordIn } from './record-in.js';

/** The members of the public contract; each only leads to its room. */
export const createFacade = (page: Page): Omit<Consent, keyof EventTarget> => ({
  get config() {
    return page.start?.config;
  },
  get record() {
    return recordIn(page);
  },
  get undecided() {
    const names = undecidedIn(page).map(({ name }) => name);
    return page.start?.config.services.filter(({ name }) => names.includes(name)) ?? [];
  },
  allows: (service) => !!allows(page, service),
  choice: (service) => choiceIn(page, service),
  decide: (choices, options) => choose(page, choices as Choices, options),
  acceptAll: (options) => choose(page, 'granted', options),
  rejectAll: (options) => choose(page, 'denied', options),
  withdraw: (service, options) => choose(page, service ? { [service]: 'denied' } : 'denied', options),
  forget: () => forget(page),
  while: (service, effect) => page.effects.add(service, effect),
  when: (service) =>
    new Promise((resolve) => {
      page.effects.add(service, () => resolve());
    }),
  openSettings: (opener) =>
    new Promise((resolve) => {
      afterStart(page, () => resolve(openSettings(page, opener)));
    }),
  receipt() {
    if (!page.start) return;
    const { controller, purposes, services } = page.start.config;
    return { ...recordIn(page), controller, purposes, services };
  },
});
