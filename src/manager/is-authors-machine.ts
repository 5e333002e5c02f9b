/** Whoever sees a page of this host is its author. */
export const isAuthorsMachine = (host: string): boolean =>
  /^(127\.0\.0\.1|\[::1\]|(.+\.)?localhost)$/.test(host);
