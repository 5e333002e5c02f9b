import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const taken = new Set<number>();

/**
 * Lets a server listen on a port that this worker has not had before, and returns it. A profile is lent out again and
 * again; what a browser keeps by origin, storage and cache, must meet no later site.
 */
export async function listen(server: Server): Promise<number> {
  for (;;) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    if (!taken.has(port)) {
      taken.add(port);
      return port;
    }
    await new Promise((resolve) => server.close(resolve));
  }
}
