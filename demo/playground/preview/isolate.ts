/**
 * A decision in the preview is one about a picture. The frame has the site's origin, so what it keeps would be a
 * decision for the site, and what it sweeps the site's storage: it gets cookies in memory, and no other storage at all.
 */
export const isolate = (): void => {
  const jar = new Map<string, string>();
  Object.defineProperty(document, 'cookie', {
    get: () => Array.from(jar, ([name, value]) => `${name}=${value}`).join('; '),
    set: (cookie: string) => {
      const [, name = '', value = ''] = /^([^=;]*)=([^;]*)/.exec(cookie) ?? [];
      if (/; *max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    },
  });
  for (const name of [
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'caches',
    'cookieStore',
    'BroadcastChannel',
  ]) {
    Object.defineProperty(window, name, { value: undefined, configurable: true });
  }
};
