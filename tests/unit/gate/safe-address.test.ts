import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { safeAddress } from '../../../src/gate/safe-address.js';

/** The page stands at this address, unless a test says otherwise. */
const pageAt = (address: string): void => {
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(address);
  vi.stubGlobal('location', { protocol: new URL(address).protocol });
};
beforeEach(() => pageAt('https://shop.test/de/'));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('T02: an address that a gated element may load', () => {
  it.for([
    ['https://vendor.test/a.js', 'https://vendor.test/a.js'],
    ['http://vendor.test/a.js', 'http://vendor.test/a.js'],
    ['//vendor.test/a.js', 'https://vendor.test/a.js'],
    ['/a.js', 'https://shop.test/a.js'],
    ['a.js?x=javascript:1', 'https://shop.test/de/a.js?x=javascript:1'],
    ['', 'https://shop.test/de/'],
  ] as const)('"%s" is had as %s', ([address, absolute]) => {
    expect(safeAddress(address)).toBe(absolute);
  });

  it.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://shop.test/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://shop.test/1',
    'vbscript:x',
    'file:///etc/passwd',
    'about:blank',
    'filesystem:https://shop.test/x',
    'mailto:a@shop.test',
  ])('%j is none', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it.for(['https://', 'http://[', 'https://a b/'])('%j, which is no address at all, is none', (address) => {
    expect(safeAddress(address)).toBeUndefined();
  });

  it('F06: may have the page’s own scheme', () => {
    pageAt('file:///home/site/index.html');
    expect(safeAddress('a.js')).toBe('file:///home/site/a.js');
  });

  it('is of http, https or the page’s scheme, whatever is written', () => {
    const part = fc.constantFrom(
      'javascript',
      'data',
      'https',
      'http',
      ':',
      '/',
      '//',
      '\t',
      '\n',
      ' ',
      '\u0000',
      'a.js',
    );
    const written = fc.oneof(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
      fc.string(),
    );
    fc.assert(
      fc.property(written, (address) => {
        expect(safeAddress(address) ?? 'https:').toMatch(/^https?:/);
      }),
      { numRuns: 200 },
    );
  });
});
