import type { Text } from '../consent/config.js';
import { textIn } from '../consent/language.js';
import { build } from './build.js';

/** A link that the config gives, or nothing where it gives none that may be followed: no `javascript:` and kin (T02). */
export const link = (
  address: Text | undefined,
  label: string,
  language: string,
): HTMLAnchorElement | undefined => {
  const anchor = build('a', { href: textIn(address, language) }, label);
  // an anchor parses its address without throwing; one that is none has the protocol ":"
  return /^(https?|mailto|tel):$/.test(anchor.protocol) ? anchor : undefined;
};
