import type { ConsentEventDetails } from '../model/consent/consent-event-details.js';
import type { Site } from '../model/consent/site.js';

/** Fires an event. `false` when a listener prevented its default. */
export type Emit = <Type extends keyof ConsentEventDetails>(
  type: Type,
  detail: ConsentEventDetails[Type],
  cancelable?: boolean,
) => boolean;

/** Fires events on the manager and, prefixed with `placet:`, on the document. A listener that throws stops nothing. */
export const createEmit =
  (manager: EventTarget): Emit =>
  (type, detail, cancelable = false) => {
    const event = (name: string): Event => new CustomEvent(name, { cancelable, detail });
    const goesOn = manager.dispatchEvent(event(type));
    return document.dispatchEvent(event(`placet:${type}`)) && goesOn;
  };

/** Tells what went wrong as an `error` event; the one place where such events are made. */
export const createFail =
  (emit: Emit): Site['fail'] =>
  (code, cause, service) => {
    emit('error', { code, message: String(cause), service, cause });
  };
