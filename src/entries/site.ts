import type { Consent } from '../manager/consent.js';
import { inertConsent } from '../manager/inert-consent.js';
import { type Site, startOnPage } from './start-on-page.js';

export type { Site } from './start-on-page.js';

/** Starts what `placet/vite` builds into an app. Called by `virtual:placet`; an app imports that. Inert without a document. */
export const startSite = (site: Site): Consent => (globalThis.document ? startOnPage(site) : inertConsent());
