import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Content, pageOf } from './page.js';
import type { Tool } from './tool.js';

/** What a tool made the page bigger by. Bytes. */
export interface Sent {
  /** Files of JavaScript and CSS. */
  readonly code: number;
  /** Those, the config wherever it is, and the tags in the page. */
  readonly all: number;
}

/** The site of the benchmark: `/<tool>?<content as JSON>` is a page, the tool's files are in `/<tool>/tool/`. */
export interface Server {
  readonly url: (tool: Tool, content?: Content) => string;
  /** What was sent since the last call, analytics not counted. Bytes. */
  readonly takeBytes: () => Sent;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** As a good host does it: brotli 11 made once, files kept for a year, pages asked for again. */
export const startServer = async (tools: readonly Tool[]): Promise<Server> => {
  const packed = new Map<string, Buffer>();
  /** Size of each page without the tags of its tool. */
  const bare = new Map<string, number>();
  let sent: Sent = { code: 0, all: 0 };
  const count = (code: number, all: number): void => {
    sent = { code: sent.code + code, all: sent.all + all };
  };

  const pack = (key: string, text: () => string): Buffer => {
    const known = packed.get(key);
    if (known) return known;
    const made = brotliCompressSync(text(), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    packed.set(key, made);
    return made;
  };

  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, name = '', ...rest] = pathname.split('/');
    const path = `/${rest.join('/')}`;
    const tool = tools.find((each) => each.name === name);
    const file = name === 'analytics.js' ? 'bench.run()' : tool?.files[path];
    if (file !== undefined) {
      const body = pack(pathname, () => file);
      if (tool) count(/\.(js|css)$/.test(path) ? body.length : 0, body.length);
      const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? '';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('cache-control', 'max-age=31536000, immutable');
      response.setHeader('content-encoding', 'br').end(body);
    } else if (tool && path === '/') {
      const body = pack(url, () => '');
      count(0, body.length - (bare.get(url) ?? 0));
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('cache-control', 'no-cache');
      response.setHeader('content-encoding', 'br').end(body);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  // packed beforehand: no visit may wait for it
  for (const { name, files } of tools) {
    for (const [path, text] of Object.entries(files)) pack(`/${name}${path}`, () => text);
  }

  return {
    url(tool, content = {}) {
      const path = `/${tool.name}/?${encodeURIComponent(JSON.stringify(content))}`;
      const write = (head: string) =>
        pageOf({ ...tool, head }, content).replaceAll('"/tool/', `"/${tool.name}/tool/`);
      pack(path, () => write(tool.head));
      bare.set(path, pack(`${path} bare`, () => write('')).length);
      return `http://localhost:${port}${path}`;
    },
    takeBytes: () => {
      const taken = sent;
      sent = { code: 0, all: 0 };
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
