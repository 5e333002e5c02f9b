import type { ServerResponse } from 'node:http';
import type { SiteRequest } from './request-log';

/** Where a page under WebKit tells its errors. */
export const errorPath = '/.harness/error';

const blankKey = 'harness-blank';
const told: string[] = [];

/** The address of an empty document at the same place. */
export function blankAt(url: string): string {
  const address = new URL(url);
  address.search = blankKey;
  return address.href;
}

/** A view of the errors that pages tell from now on. */
export function errorsFromNow(): () => string[] {
  const start = told.length;
  return () => told.slice(start);
}

/** Answers what the harness itself asks of a site; `true` if the request was such. It never shows in the log. */
export function answerHarness({ path, search, body }: SiteRequest, response: ServerResponse): boolean {
  if (path === errorPath) {
    told.push(body);
    response.writeHead(204).end();
    return true;
  }
  if (search !== `?${blankKey}`) return false;
  response.writeHead(200, { 'content-type': 'text/plain' }).end();
  return true;
}
