import type { Interface, PageInterface } from '../ui/interface.js';
import type { Consent } from './consent.js';

/** The interface of a page; in a frame, one that leaves asking to a page of the same site around it. */
export const leaveToPageAbove = async (shown: PageInterface, consent: Consent): Promise<Interface> =>
  parent === window ? shown : (await import('./in-frame.js')).inFrame(shown, consent);
