import { createHash } from 'node:crypto';

/** SHA-256 of a text or of bytes, in hex. */
export const sha256 = (source: string | Uint8Array): string =>
  createHash('sha256').update(source).digest('hex');

/** What an `integrity` attribute says of a file. */
export const integrityOf = (text: string): string =>
  `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** What a Content-Security-Policy says of a script that stands in the page. */
export const sourceHashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
