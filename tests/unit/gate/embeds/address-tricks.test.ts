import { parseFragment } from 'parse5';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { blockAddresses, releaseAddresses } from '../../../../src/gate/embeds/release-addresses.js';
import { safeAddress } from '../../../../src/gate/safe-address.js';
import { FORBIDDEN_ADDRESSES, ODD_ADDRESSES } from '../../../support/address-tricks.js';
import { marked, plain } from '../marked.js';

/** As a browser's parser reads it in an attribute. */
const read = (markup: string): string => {
  const [element] = parseFragment(`<i title="${markup}">`).childNodes;
  return element && 'attrs' in element ? (element.attrs[0]?.value ?? '') : '';
};
const forbidden = FORBIDDEN_ADDRESSES.map(read);
const odd = ODD_ADDRESSES.map(read);

/** Every kind of element that the gate gives an address, and the attribute that gets it. */
const KINDS = [
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['link', 'href'],
  ['img', 'src'],
  ['input', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['audio', 'src'],
  ['source', 'src'],
  ['track', 'src'],
  ['a', 'href'],
  ['area', 'href'],
  ['base', 'href'],
] as const;

beforeEach(() => {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue('https://shop.test/de/');
  vi.stubGlobal('location', { protocol: 'https:' });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('reliability.md T02: tricks with addresses', () => {
  it('are 80 and more', () => {
    expect(new Set([...forbidden, ...odd]).size).toBeGreaterThanOrEqual(80);
  });

  it.for(forbidden)('%j is no address that may be loaded', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it.for(odd)('%j is one of the web, however it looks', (address) => {
    expect(safeAddress(address)).toMatch(/^https?:\/\//);
  });

  it.for(KINDS)(
    'none of them comes to %s %s, before a grant, with it, and after a withdrawal',
    ([tag, name]) => {
      for (const address of forbidden) {
        const element = marked(tag, { [`data-${name}`]: address });
        const refused: string[] = [];
        for (const settle of [
          () => blockAddresses(element, plain),
          () => releaseAddresses(element, plain, (each) => refused.push(each)),
          () => blockAddresses(element, plain),
        ]) {
          settle();
          expect(element.hasAttribute(name), address).toBe(false);
        }
        expect(refused).toEqual([address]);
      }
    },
  );

  it.for(KINDS)('none that %s %s is said to have shown before comes back, whoever said so', ([tag, name]) => {
    const isPicture = !['iframe', 'embed', 'object'].includes(tag);
    for (const address of forbidden) {
      if (isPicture && address.startsWith('data:image/')) continue;
      const released = JSON.stringify({ [name]: ['/map', address] });
      const element = marked(tag, { [`data-${name}`]: '/map', 'data-placet-released': released });
      element.setAttribute(name, '/map');
      blockAddresses(element, plain);
      expect(element.hasAttribute(name), address).toBe(false);
    }
  });

  it.for(KINDS)('what looks odd comes to %s %s with the grant alone', ([tag, name]) => {
    for (const address of odd) {
      const element = marked(tag, { [`data-${name}`]: address });
      blockAddresses(element, plain);
      expect(element.hasAttribute(name)).toBe(false);
      releaseAddresses(element, plain, () => expect.unreachable());
      expect(element.getAttribute(name)).toBe(address);
    }
  });
});
