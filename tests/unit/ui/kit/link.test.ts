import { describe, expect, it } from 'vitest';
import { link } from '../../../../src/ui/kit/link.js';

describe('T02: a link of the config', () => {
  it.for([
    '/privacy',
    'privacy.html',
    '#imprint',
    '?page=privacy',
    '//example.com/privacy',
    'https://example.com/privacy',
    'mailto:privacy@example.com',
    'tel:+49301',
  ])('%s is followed', (address) => {
    expect(link(address, 'Privacy', 'en')?.getAttribute('href')).toBe(address);
  });

  it.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\rscript:alert(1)',
    'javascript\t:alert(1)',
    'javascript://example.com/%0Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:text/html;base64,PHNjcmlwdD4=',
    'vbscript:msgbox(1)',
    'blob:https://example.com/1',
    'file:///etc/passwd',
    'about:blank',
    'ftp://example.com/',
    'view-source:https://example.com/',
    'https://',
  ])('%j is no link at all', (address) => {
    expect(link(address, 'Privacy', 'en')).toBeUndefined();
  });

  it('in the language of the visitor is judged, not that of another', () => {
    const address = { en: 'javascript:alert(1)', de: '/datenschutz' };
    expect(link(address, 'Privacy', 'en')).toBeUndefined();
    expect(link(address, 'Datenschutz', 'de')?.getAttribute('href')).toBe('/datenschutz');
  });

  it('that the config does not give is none', () => {
    expect(link(undefined, 'Privacy', 'en')).toBeUndefined();
    expect(link({}, 'Privacy', 'en')).toBeUndefined();
  });
});
