import { getAllByRole, getByRole } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnnouncer } from '../../../../src/ui/kit/announcer.js';
import { findContainer } from '../../../../src/ui/kit/find-container.js';

const english = { language: 'en', direction: 'ltr' } as const;
const german = { language: 'de', direction: 'ltr' } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a screen reader', () => {
  it('finds an empty region first, and is told when it has had time to notice it', () => {
    createAnnouncer()('Saved', english);
    const region = getByRole(findContainer(), 'status');
    expect(region.textContent).toBe('');
    vi.runAllTimers();
    expect([region.textContent, region.lang]).toEqual(['Saved', 'en']);
  });

  it('is told in the language of the text, in one region', () => {
    const announce = createAnnouncer();
    announce('Saved', english);
    vi.runAllTimers();
    announce('Gespeichert', german);
    vi.runAllTimers();
    const region = getByRole(document.body, 'status');
    expect([region.textContent, region.lang]).toEqual(['Gespeichert', 'de']);
  });

  it('is told on a page that has replaced its body', () => {
    const announce = createAnnouncer();
    announce('Saved', english);
    document.body.replaceChildren();
    announce('Saved', english);
    vi.runAllTimers();
    expect(getAllByRole(document.body, 'status').map(({ textContent }) => textContent)).toEqual(['Saved']);
  });
});
