import { mayLoad } from '../../model/address.js';
import { build } from './build.js';

/** An address of the site's markup, parsed, where a page may load it (T02); `undefined` otherwise. Never throws. */
export const loadableAddress = (text: string | null | undefined): URL | undefined => {
  if (!text) return;
  // an anchor parses its address without throwing
  const anchor = build('a', { href: text });
  return mayLoad(anchor, location) ? new URL(anchor.href) : undefined;
};
