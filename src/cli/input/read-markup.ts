import { plainReason } from './plain-reason.js';
import { readBytes } from './read-text.js';
import { UnreadableError } from './unreadable-error.js';

/** Reads a page from its file or, with http(s), from its address. Rejects with an `UnreadableError`. */
export const readMarkup = async (place: string): Promise<string> => {
  if (!/^https?:/.test(place)) return new TextDecoder().decode(readBytes(place));
  try {
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw new UnreadableError(`${place} cannot be read: ${plainReason(cause)}`);
  }
};
