import { plainReason } from './plain-reason.js';
import { readBytes } from './read-text.js';
import { UnreadableError } from './unreadable-error.js';

/** A page as it was read. */
export interface Markup {
  /** Its file or address. */
  readonly address: string;
  readonly html: string;
  readonly bytes: Uint8Array;
}

const markupOf = (address: string, bytes: Uint8Array): Markup => ({
  address,
  html: new TextDecoder().decode(bytes),
  bytes,
});

/** Reads a page from its file or, with http(s), from its address. Rejects with an `UnreadableError`. */
export const readMarkup = async (place: string): Promise<Markup> => {
  if (!/^https?:/.test(place)) return markupOf(place, readBytes(place));
  try {
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return markupOf(place, new Uint8Array(await answer.arrayBuffer()));
  } catch (cause) {
    throw new UnreadableError(`${place} cannot be read: ${plainReason(cause)}`);
  }
};
