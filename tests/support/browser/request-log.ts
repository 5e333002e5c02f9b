import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One request as the server received it, body included. */
export interface SiteRequest {
  readonly method: string;
  /** The `Host` header, port included. */
  readonly host: string;
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  /** The body as UTF-8. */
  readonly body: string;
  /** The body as it came, compressed perhaps. */
  readonly bytes: Buffer;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<SiteRequest> {
  const at = Date.now();
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const bytes = await buffer(request);
  return {
    method: request.method ?? '',
    host: request.headers.host ?? '',
    path: pathname,
    search,
    headers: request.headers,
    body: bytes.toString(),
    bytes,
    at,
  };
}
