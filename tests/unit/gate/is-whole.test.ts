import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWhole } from '../../../src/gate/is-whole.js';

const build = (markup: string): HTMLElement => {
  const host = document.createElement('div');
  host.innerHTML = markup;
  return host;
};
const markedIn = (host: HTMLElement): Element => host.querySelector('b') as Element;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('while the parser is at work', () => {
  it.for([
    ['<b></b>', false],
    ['<b></b><i></i>', true],
    ['<b></b> ', true],
    ['<p><b></b></p>', false],
    ['<p><b></b></p><i></i>', true],
    ['<i></i><b></b>', false],
  ] as const)('in %s the element is whole: %s', ([markup, is]) => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    expect(isWhole(markedIn(build(markup)))).toBe(is);
  });
});

it.for(['interactive', 'complete'] as const)('all is whole when the document is %s', (state) => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
  expect(isWhole(markedIn(build('<b></b>')))).toBe(true);
});
