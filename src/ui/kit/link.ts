import { mayLink } from '../../model/address.js';
import type { Text } from '../../model/config/config.js';
import { textIn } from '../../model/words/text.js';
import { build } from './build.js';

/** A link that the config gives, or nothing where it gives none that may be followed: no `javascript:` and kin (T02). */
export const link = (
  address: Text | undefined,
  label: string,
  language: string,
): HTMLAnchorElement | undefined => {
  const anchor = build('a', { href: textIn(address, language) }, label);
  // an anchor parses its address without throwing
  return mayLink(anchor) ? anchor : undefined;
};
