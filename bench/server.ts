import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Content, pageOf } from './page.js';
import type { Tool } from './tools.js';

/** The site of the benchmark: `/<tool>?<content as JSON>` is a page, the tool's files are in `/<tool>/tool/`. */
export interface Server {
  readonly url: (tool: Tool, content?: Content) => string;
  /** Bytes of JavaScript and CSS sent since the last call, analytics not counted. */
  readonly takeBytes: () => number;
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
  let bytes = 0;

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
      if (tool && /\.(js|css)$/.test(path)) bytes += body.length;
      const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? '';
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.setHeader('cache-control', 'max-age=31536000, immutable');
      response.setHeader('content-encoding', 'br').end(body);
    } else if (tool && path === '/') {
      const body = pack(url, () => '');
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
      pack(path, () => pageOf(tool, content).replaceAll('"/tool/', `"/${tool.name}/tool/`));
      return `http://localhost:${port}${path}`;
    },
    takeBytes: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
