import { describe, expect, it } from 'vitest';
import { loadableAddress } from '../../../../src/ui/kit/loadable-address.js';

describe('T02: an address of the markup', () => {
  it.for(['https://film.example/1', 'http://film.example/1', '//film.example/1'])(
    '%s may be loaded',
    (text) => {
      expect(loadableAddress(text)?.host).toBe('film.example');
    },
  );

  it('of the page’s own site is parsed from where the page is', () => {
    expect(loadableAddress('/film')?.href).toBe(new URL('/film', document.baseURI).href);
  });

  it.for([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://film.example/1',
    'https://',
    '',
    null,
    undefined,
  ])('%j is none', (text) => {
    expect(loadableAddress(text)).toBeUndefined();
  });
});
