import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request that cannot be served, with the status and the sentence that the client gets. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

/** Enough for what a form or a button of the demo sends, in bytes. */
export const SMALL_BODY = 4096;

/** Reads a body of at most `limitBytes`; a longer one ends in a 413. */
export const readBody = async (req: IncomingMessage, limitBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += (chunk as Buffer).length;
    if (size > limitBytes) {
      throw new HttpError(413, `The body is larger than ${limitBytes} bytes.`, { connection: 'close' });
    }
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
};

/** Reads a JSON object that was sent as `application/json`; anything else ends in a 4xx that says why. */
export const readJson = async (
  req: IncomingMessage,
  limitBytes: number,
): Promise<Record<string, unknown>> => {
  if (!/^application\/json\b/.test(req.headers['content-type'] ?? '')) {
    throw new HttpError(415, 'Send the body as application/json.');
  }
  const text = (await readBody(req, limitBytes)).toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpError(400, 'The body has to be a JSON object.');
  }
  return value as Record<string, unknown>;
};

/** Sends a text that must not be cached, since the demo shows the present state. */
export const send = (
  res: ServerResponse,
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string | string[]>> = {},
): void => {
  res.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  res.end(res.req.method === 'HEAD' ? undefined : body);
};

/** Sends a document. */
export const sendHtml = (
  res: ServerResponse,
  body: string,
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): void => send(res, status, 'text/html; charset=utf-8', body, headers);

/** Sends data. */
export const sendJson = (res: ServerResponse, status: number, value: unknown): void =>
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(value));

/** The address of a request; a malformed one is a 400, not a crash. */
export const urlOf = (req: IncomingMessage): URL => {
  try {
    return new URL(req.url ?? '/', 'http://demo.localhost');
  } catch {
    throw new HttpError(400, 'The address of the request is malformed.');
  }
};

/** Lets only the named methods through. */
export const allowMethods = (req: IncomingMessage, ...methods: readonly string[]): void => {
  if (!methods.includes(req.method ?? '')) {
    throw new HttpError(405, `Use ${methods.join(' or ')} here.`, { allow: methods.join(', ') });
  }
};

/** Answers a request that failed: in the words of an `HttpError`, and of anything else the terminal alone knows more. */
export const sendFailure = (res: ServerResponse, error: unknown): void => {
  const known = error instanceof HttpError;
  if (!known) console.error(error);
  if (res.headersSent) {
    res.end();
    return;
  }
  const message = known ? error.message : 'The demo failed at this request; its terminal says why.';
  const body = JSON.stringify({ error: message });
  send(res, known ? error.status : 500, 'application/json', body, known ? error.headers : {});
};
