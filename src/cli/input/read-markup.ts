import { readFileSync } from 'node:fs';
import { UnreadableError } from './unreadable-error.js';

/** Reads a page from its file or, with http(s), from its address. Rejects with an `UnreadableError`. */
export const readMarkup = async (place: string): Promise<string> => {
  try {
    if (!/^https?:/.test(place)) return readFileSync(place, 'utf8');
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw new UnreadableError(`${place} cannot be read: ${(cause as Error).message}`);
  }
};
