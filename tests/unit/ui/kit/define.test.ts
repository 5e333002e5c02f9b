import { describe, expect, it } from 'vitest';
import { define } from '../../../../src/ui/kit/define.js';

describe('an element of ours is registered', () => {
  it('once, however often it is asked for', () => {
    class Once extends HTMLElement {}
    define('placet-once', Once);
    define('placet-once', Once);
    expect(customElements.get('placet-once')).toBe(Once);
  });

  it('under another name where the page has taken it for its own', () => {
    class Theirs extends HTMLElement {}
    class Ours extends HTMLElement {}
    customElements.define('placet-taken', Theirs);
    define('placet-taken', Ours);
    expect(customElements.get('placet-taken')).toBe(Theirs);
    expect(new Ours()).toBeInstanceOf(HTMLElement);
  });
});
