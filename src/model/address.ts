/** An address as a browser has parsed it: a `URL`, an `<a>` or the page's `location`. Never compare addresses unparsed. */
export interface ParsedAddress {
  /** With its colon, such as `https:`; `:` where an `<a>` has no address. */
  readonly protocol: string;
}

/**
 * May a page load this address? Only http, https and the page's own scheme: `javascript:`, `data:`, `blob:` and kin never,
 * however they are spelt, because the browser's own parser has decided (reliability.md T02).
 */
export const mayLoad = ({ protocol }: ParsedAddress, page: ParsedAddress): boolean =>
  /^https?:$/.test(protocol) || protocol === page.protocol;

/** May a visitor be led to this address by a link? `mailto:` and `tel:` too. */
export const mayLink = ({ protocol }: ParsedAddress): boolean => /^(https?|mailto|tel):$/.test(protocol);
