import { afterEach, describe, expect, it, vi } from 'vitest';
import { ParsedElements } from '../../../src/gate/parsed-elements.js';
import { heldScript } from './marked.js';

/** How far the parser is. */
const parsedTo = (state: DocumentReadyState): void => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
};
const behind = (): readonly HTMLScriptElement[] => [
  heldScript({ 'data-service': 'stats', 'data-type': 'module' }),
  heldScript({ 'data-service': 'stats', 'data-src': '/a.js', defer: '' }),
];

afterEach(() => {
  vi.restoreAllMocks();
});

describe('F42, F33: what a parser would run behind the document', () => {
  it('waits for the deferred scripts of the page', () => {
    parsedTo('interactive');
    const parsed = new ParsedElements();
    const seen: Element[] = [];
    const scripts = behind();
    parsed.follow(() => seen.push(...parsed.take([])));
    expect(parsed.take(scripts)).toEqual([]);
    document.dispatchEvent(new Event('readystatechange'));
    expect(seen).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(seen).toEqual(scripts);
  });

  it('waits for nothing where we have come when the page was loaded, and no event follows', () => {
    parsedTo('complete');
    const scripts = behind();
    expect(new ParsedElements().take(scripts)).toEqual(scripts);
  });
});
