import { afterEach, expect, it, vi } from 'vitest';
import { expireCookie } from '../../../src/sweep/expire-cookie.js';
import { fakeCookies } from '../record/fake-cookies.js';

/** The attributes by which a cookie is deleted, its paths and domains aside. */
const kindsOn = (protocol: string): ReadonlySet<string> => {
  vi.stubGlobal('location', { hostname: 'example.com', pathname: '/shop', protocol });
  const { written } = fakeCookies();
  expireCookie('ph_id');
  return new Set(written.map((line) => line.replace(/ (Path|Domain)=[^;]*;?/g, '').replace(/;$/, '')));
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('on https a cookie is deleted as a secure and as a partitioned one, for browsers keep those apart', () => {
  expect(kindsOn('https:')).toEqual(
    new Set(['ph_id=; Max-Age=0; Secure', 'ph_id=; Max-Age=0; Secure; Partitioned']),
  );
});

it('on http as neither: a browser refuses both there', () => {
  expect(kindsOn('http:')).toEqual(new Set(['ph_id=; Max-Age=0']));
});
