import { describe, expect, it, vi } from 'vitest';
import { build } from '../../../../src/ui/kit/build.js';

describe('an element that is built', () => {
  it('T01: has texts as texts, never as markup', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
    const paragraph = build('p', {}, markup);
    expect(paragraph.textContent).toBe(markup);
    expect(paragraph.childElementCount).toBe(0);
  });

  it('has what is a text as an attribute, what is `true` as an empty one, and nothing of what is not', () => {
    const input = build('input', {
      type: 'checkbox',
      checked: true,
      disabled: false,
      id: undefined,
      class: '',
    });
    expect(input.getAttributeNames().sort()).toEqual(['checked', 'type']);
    expect(input.getAttribute('checked')).toBe('');
  });

  it('listens to what begins with `on`', () => {
    const onclick = vi.fn();
    const button = build('button', { onclick });
    button.click();
    expect(onclick).toHaveBeenCalledOnce();
    expect(button.hasAttribute('onclick')).toBe(false);
  });

  it('leaves out children that are not there', () => {
    expect(build('p', {}, false, undefined, 'one', build('b')).childNodes).toHaveLength(2);
  });
});
