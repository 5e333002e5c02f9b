import { readFileSync } from 'node:fs';
import { plainReason } from './plain-reason.js';
import { positionAt } from './position.js';
import { UnreadableError } from './unreadable-error.js';

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return; // saved in another encoding, such as Latin-1
  }
};

/** Where the first bytes stand that are no UTF-8. */
const placeOfFault = (bytes: Uint8Array): string => {
  const [sound = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
  const { line, column } = positionAt(sound, sound.length);
  return `${line}:${column}`;
};

/** The bytes of a file. Throws an `UnreadableError`. */
export const readBytes = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UnreadableError(`${file} cannot be read: ${plainReason(cause)}`);
  }
};

/** The text of a file's bytes: UTF-8, without a byte order mark. Throws an `UnreadableError` where they are of another encoding. */
export const textOf = (file: string, bytes: Uint8Array): string => {
  const text = decode(bytes);
  if (text === undefined)
    throw new UnreadableError(
      `${file}:${placeOfFault(bytes)} is not saved as UTF-8, so its letters would be lost; save it as UTF-8`,
    );
  return text;
};

/** Reads a file as UTF-8, without a byte order mark. Throws an `UnreadableError`, also where it is of another encoding. */
export const readText = (file: string): string => textOf(file, readBytes(file));
