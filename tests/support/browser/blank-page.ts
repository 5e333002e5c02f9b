import { createServer } from 'node:http';
import { listen } from './listen';

let port: Promise<number> | undefined;

/**
 * The address of an empty page, at any host below `localhost`, where a tab waits between two visits. Not `about:blank`:
 * Chromium would change the process of the tab on the way there and on the way back, which costs more than the visit.
 */
export async function blankPage(host = 'localhost'): Promise<string> {
  port ??= start();
  return `http://${host}:${await port}/`;
}

function start(): Promise<number> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title></title>');
  });
  // nothing to wait for at the end of the worker
  server.unref();
  return listen(server);
}
