import type { ServerResponse } from 'node:http';
import { inject } from 'vitest';
import { errorPath } from './harness-routes';

/**
 * Puts a script at the head of every HTML page that tells the server about uncaught errors. Only for WebKit: its
 * WebDriver has no log, Debian builds it without BiDi, and an automated (ephemeral) MiniBrowser prints no console.
 * The script removes itself, and takes the nonce of the page's policy.
 */
export function probeErrors(response: ServerResponse): void {
  if (inject('engine') !== 'webkit') return;
  const { write, end } = response;
  let begun = false;
  const begin = (chunk: unknown) => {
    // Node calls `writeHead` itself with the first chunk; from here on it is Node's own again.
    Reflect.deleteProperty(response, 'writeHead');
    const first = !begun && isHtml(response) && (typeof chunk === 'string' || chunk instanceof Uint8Array);
    begun = true;
    if (!first) return chunk;
    response.removeHeader('content-length');
    const policy = ['content-security-policy', 'content-security-policy-report-only']
      .map((name) => response.getHeader(name) ?? '')
      .join(' ');
    return withProbe(Buffer.from(chunk as Uint8Array).toString(), policy);
  };
  Object.assign(response, {
    // Headers given here would be sent at once, with the length of the page without the script.
    writeHead(status: number, headers: Record<string, string | string[]> = {}) {
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      return response;
    },
    write: (chunk: unknown, ...rest: unknown[]) => Reflect.apply(write, response, [begin(chunk), ...rest]),
    end: (chunk: unknown, ...rest: unknown[]) => Reflect.apply(end, response, [begin(chunk), ...rest]),
  });
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/html');
}

function withProbe(html: string, policy: string): string {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  // The script would be a violation of its own. Such a page goes without.
  if (policy.trim() && !nonce && !policy.includes("'unsafe-inline'")) return html;
  const head = /^\s*(<!doctype[^>]*>)?\s*(<html[^>]*>)?\s*(<head(\s[^>]*)?>)?/i.exec(html)?.[0] ?? '';
  return `${head}<script nonce="${nonce ?? ''}">(${probe})('${errorPath}')</script>${html.slice(head.length)}`;
}

/** Runs in the page. Synchronous, so that the test knows all once the page answers again. */
function probe(path: string) {
  document.currentScript?.remove();
  const tell = (error: unknown) => {
    const request = new XMLHttpRequest();
    try {
      request.open('POST', path, false);
      request.send(String(error));
    } catch {
      // The page's policy forbids it, or its origin is opaque: the report was sent, only the answer is withheld.
    }
  };
  addEventListener('error', (event) => event instanceof ErrorEvent && tell(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) => tell(event.reason));
}
