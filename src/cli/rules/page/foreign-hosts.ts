/** The host of an address if it is another than the page's; a file's own host is not known, so any absolute address counts. */
const foreignHost = (address: string, page: string): string | undefined => {
  try {
    const base = /^https?:/.test(page) ? page : 'https://this-page.invalid/';
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) && url.host !== new URL(base).host ? url.host : undefined;
  } catch {
    return; // no address, so nothing is loaded from it
  }
};

/** The hosts other than the page's own that addresses lead to, each once. */
export const foreignHosts = (addresses: readonly string[], page: string): readonly string[] => [
  ...new Set(addresses.flatMap((address) => foreignHost(address, page) ?? [])),
];
