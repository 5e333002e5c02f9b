import { afterEach, describe, expect, it, vi } from 'vitest';
import { pageLanguage } from '../../../src/manager/page-language.js';

afterEach(() => {
  document.documentElement.lang = '';
  vi.restoreAllMocks();
});

describe('UI22: the language to speak', () => {
  it('is that of the config, whatever the page and the browser say', () => {
    document.documentElement.lang = 'fr';
    expect(pageLanguage('de')).toBe('de');
  });

  it.for([undefined, ''])('is that of the page where the config has %o', (wanted) => {
    document.documentElement.lang = 'fr-CH';
    expect(pageLanguage(wanted)).toBe('fr-CH');
  });

  it('F56: is asked of the page each time, for it may change', () => {
    document.documentElement.lang = 'fr';
    pageLanguage(undefined);
    document.documentElement.lang = 'it';
    expect(pageLanguage(undefined)).toBe('it');
  });

  it('is that of the browser where the page has none', () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('pl');
    expect(pageLanguage(undefined)).toBe('pl');
  });
});
