import { domainToASCII } from 'node:url';

/** Letters, digits and what mailboxes really have; no quotes, brackets, comma or space, which address parsers trip over. */
const LOCAL = /^[a-z0-9_'+=&~#/*$^?{}|-]+(\.[a-z0-9_'+=&~#/*$^?{}|-]+)*$/i;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * An address with its domain in lower case and ASCII, or `undefined` where it is none that mail can be sent to safely. At
 * most 254 characters, 64 before the sign (RFC 5321 4.5.3.1).
 */
export const readEmailAddress = (text: string): string | undefined => {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  if (at < 1 || local.length > 64 || !LOCAL.test(local)) return;
  // what is ASCII already is not decoded again: `domainToASCII` would take percent signs and tabs away
  const given = text.slice(at + 1).toLowerCase();
  const domain = /^[a-z0-9.-]*$/.test(given)
    ? given
    : domainToASCII(/^[\p{L}\p{N}.-]*$/u.test(given) ? given : '');
  const address = `${local}@${domain}`;
  return DOMAIN.test(domain) && address.length <= 254 ? address : undefined;
};

/** What makes two addresses the same person's: no mailbox that matters tells capitals apart. */
export const normalForm = (address: string): string => address.toLowerCase();

/** What makes two addresses the same mailbox for limits: `a+x@…` and `a+y@…` fill the same one. */
export const mailboxForm = (address: string): string => normalForm(address).replace(/\+[^@]*(?=@)/, '');
