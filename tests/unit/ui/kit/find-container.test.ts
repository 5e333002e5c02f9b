import { afterEach, describe, expect, it, vi } from 'vitest';
import { findContainer } from '../../../../src/ui/kit/find-container.js';

afterEach(() => {
  vi.restoreAllMocks();
  document.querySelector('placet-consent')?.remove();
  document.body.replaceChildren();
});

describe('the interface lives', () => {
  it('in the site’s own element, wherever that is', () => {
    const main = document.createElement('main');
    const own = document.createElement('placet-consent');
    main.append(own);
    document.body.append(main);
    expect(findContainer()).toBe(own);
  });

  it('in a new one at the start of the page, which is no box: a keyboard meets the question first', () => {
    document.body.append(document.createElement('main'));
    const container = findContainer();
    expect(document.body.firstElementChild).toBe(container);
    expect(container.style.display).toBe('contents');
    expect(findContainer()).toBe(container);
  });

  it('before the body where the page’s style would move something, say `main:first-child`', () => {
    const main = document.createElement('main');
    document.body.append(main);
    // a plain object, for happy-dom's rectangles become empty JSON
    vi.spyOn(main, 'getBoundingClientRect').mockImplementation(
      () => ({ top: main.previousElementSibling ? 40 : 0 }) as DOMRect,
    );
    const container = findContainer();
    expect(container.nextElementSibling).toBe(document.body);
    expect(main.previousElementSibling).toBeNull();
  });
});
