import type { Consent } from '../manager/consent.js';
import type { ConsentEventDetails } from '../model/consent/consent-event-details.js';

/** What the manager fires on `document`. */
type DocumentEvents = {
  [Type in keyof ConsentEventDetails as `placet:${Type}`]: CustomEvent<ConsentEventDetails[Type]>;
};

declare global {
  interface Window {
    /** The manager, as soon as `placet.js` has run. */
    placet: Consent;
  }
  interface DocumentEventMap extends DocumentEvents {}
}

/** What every element of ours may have in JSX. */
interface CommonAttributes {
  readonly id?: string;
  readonly class?: string;
  readonly className?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly hidden?: boolean;
  readonly children?: unknown;
  readonly key?: string | number | bigint | null;
}

/** Our elements with their attributes: what the `JSX.IntrinsicElements` of a framework extend, so that they compile in JSX. */
export interface PlacetElements {
  'placet-consent': CommonAttributes & { readonly config?: string };
  'placet-declaration': CommonAttributes & { readonly table?: string; readonly surface?: string };
}
