/** The nonce of the page's scripts, that of the first one that has one; empty where none has. */
export const pageNonce = (): string =>
  document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
