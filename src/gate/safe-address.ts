import { mayLoad } from '../model/address.js';

/** The absolute form of an address that a gated element may load, or `undefined`. Never throws. */
export const safeAddress = (address: string): string | undefined => {
  try {
    const url = new URL(address, document.baseURI);
    return mayLoad(url, location) ? url.href : undefined;
  } catch {
    return; // not an address at all
  }
};
