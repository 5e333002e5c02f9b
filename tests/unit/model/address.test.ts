import { describe, expect, it } from 'vitest';
import { mayLink, mayLoad } from '../../../src/model/address.js';

const page = { protocol: 'https:' };
const OTHERS = [
  'javascript:',
  'data:',
  'blob:',
  'file:',
  'ftp:',
  'vbscript:',
  ':',
  'xhttp:',
  'https:x',
  'shttps:',
];

describe('T02: an address', () => {
  it('may be loaded by http, https and the page’s own scheme, by no other', () => {
    for (const protocol of ['http:', 'https:']) expect(mayLoad({ protocol }, page), protocol).toBe(true);
    expect(mayLoad({ protocol: 'capacitor:' }, { protocol: 'capacitor:' })).toBe(true);
    for (const protocol of [...OTHERS, 'mailto:', 'tel:', 'capacitor:'])
      expect(mayLoad({ protocol }, page), protocol).toBe(false);
  });

  it('may be led to by a link where it is one of the web, of mail or of a telephone', () => {
    for (const protocol of ['http:', 'https:', 'mailto:', 'tel:'])
      expect(mayLink({ protocol }), protocol).toBe(true);
    for (const protocol of [...OTHERS, 'xtel:', 'tel:x']) expect(mayLink({ protocol }), protocol).toBe(false);
  });
});
