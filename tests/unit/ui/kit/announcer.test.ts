import { getAllByRole, getByRole } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Announce, createAnnouncer } from '../../../../src/ui/kit/announcer.js';
import { createHome, type Home } from '../../../../src/ui/kit/home.js';

const english = { language: 'en', direction: 'ltr' } as const;
const german = { language: 'de', direction: 'ltr' } as const;

let home: Home;
let announce: Announce;

beforeEach(() => {
  vi.useFakeTimers();
  home = createHome(vi.fn());
  announce = createAnnouncer(home);
});
afterEach(() => {
  home.clear();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a screen reader', () => {
  it('finds an empty region first, and is told when it has had time to notice it', () => {
    announce('Saved', english);
    const region = getByRole(document.body, 'status');
    expect(region.textContent).toBe('');
    vi.runAllTimers();
    expect([region.textContent, region.lang]).toEqual(['Saved', 'en']);
  });

  it('is told in the language of the text, in one region', () => {
    announce('Saved', english);
    vi.runAllTimers();
    announce('Gespeichert', german);
    vi.runAllTimers();
    const region = getByRole(document.body, 'status');
    expect([region.textContent, region.lang]).toEqual(['Gespeichert', 'de']);
  });

  it('is told on a page that has replaced its body', () => {
    announce('Saved', english);
    document.body.replaceChildren();
    announce('Saved', english);
    vi.runAllTimers();
    expect(getAllByRole(document.body, 'status').map(({ textContent }) => textContent)).toEqual(['Saved']);
  });
});
