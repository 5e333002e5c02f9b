/**
 * The absolute form of an address that a gated element may load, or `undefined`. Only http, https and the page's own
 * scheme pass: `javascript:`, `data:`, `blob:` and kin never activate, however they are spelt, because the browser's own
 * parser decides (reliability.md T02).
 */
export const safeAddress = (address: string): string | undefined => {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    if (/^https?:$/.test(protocol) || protocol === location.protocol) return href;
  } catch {
    // not an address at all
  }
  return;
};
