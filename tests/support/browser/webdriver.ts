import { createServer } from 'node:net';
import { startProgram } from './own-process';
import { poll } from './poll';

/** One command of the WebDriver protocol (https://www.w3.org/TR/webdriver2/), below the session once it is open. */
export type Command = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  timeoutMs?: number,
) => Promise<unknown>;

/** A driver process with one open session. */
export interface WebDriver {
  readonly command: Command;
  close(): Promise<void>;
}

/** How to start a driver: the program, its environment and what is asked of the session. */
export interface DriverOptions {
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly capabilities: object;
}

/** Starts a driver of its own for a session: WebKitWebDriver allows only one at a time. */
export async function startDriver({ program, environment, capabilities }: DriverOptions): Promise<WebDriver> {
  const port = await freePort();
  const { stop } = startProgram(program, [`--port=${port}`], { env: environment, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await poll(
    async () => (await fetch(`${base}/status`)).ok,
    () => `${program} never answered`,
  );
  const opened = await send(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = `${base}/session/${(opened as { sessionId: string }).sessionId}`;
  return {
    command: (...request) => send(session, ...request),
    close: async () => {
      await send(session, 'DELETE', '');
      await stop();
    },
  };
}

async function send(
  base: string,
  ...[method, path, body = {}, timeoutMs]: Parameters<Command>
): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body) }),
    ...(timeoutMs && { signal: AbortSignal.timeout(timeoutMs) }),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver ${method} ${path}: ${error} ${message}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
