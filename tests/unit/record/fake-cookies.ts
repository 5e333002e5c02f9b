import { vi } from 'vitest';

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
  readonly domain: string;
  readonly line: string;
}

/** What stands in for the browser's cookies. happy-dom's own do not delete by `Max-Age=0`. */
export interface FakeCookies {
  /** What was assigned to `document.cookie`, in order. */
  readonly written: readonly string[];
  /** What another script, a server or another path of the site has set. */
  set(line: string): void;
  /** `name=value` of all that a page can see. */
  visible(): string;
}

/**
 * Puts cookies in place of `document.cookie`: told apart by name, domain and path, deleted by `Max-Age=0`, the longest path
 * first. `accepts` is asked before each is kept.
 */
export const fakeCookies = (accepts: (line: string) => boolean = () => true): FakeCookies => {
  let jar: readonly Cookie[] = [];
  const written: string[] = [];
  const attribute = (line: string, name: string): string =>
    new RegExp(`; ${name}=([^;]*)`, 'i').exec(line)?.[1] ?? '';
  const set = (line: string): void => {
    const [pair = ''] = line.split(';', 1);
    const [name = ''] = pair.split('=', 1);
    const path = attribute(line, 'Path') || '/';
    const domain = attribute(line, 'Domain');
    jar = jar.filter((cookie) => cookie.name !== name || cookie.path !== path || cookie.domain !== domain);
    const value = pair.slice(name.length + 1);
    if (attribute(line, 'Max-Age') !== '0') jar = [...jar, { name, value, path, domain, line }];
  };
  const visible = (): string =>
    [...jar]
      .sort((a, b) => b.path.length - a.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  vi.spyOn(document, 'cookie', 'get').mockImplementation(visible);
  vi.spyOn(document, 'cookie', 'set').mockImplementation((line) => {
    written.push(line);
    if (accepts(line)) set(line);
  });
  return { written, set, visible };
};

/** Makes every access to cookies throw, as in a sandboxed frame. */
export const forbiddenCookies = (): void => {
  const forbid = (): never => {
    throw new DOMException('The document is sandboxed', 'SecurityError');
  };
  vi.spyOn(document, 'cookie', 'get').mockImplementation(forbid);
  vi.spyOn(document, 'cookie', 'set').mockImplementation(forbid);
};
