import { afterEach, describe, expect, it } from 'vitest';
import { pageNonce } from '../../../src/manager/page-nonce.js';

const put = (tag: string, nonce?: string): void => {
  const element = document.createElement(tag);
  if (nonce) {
    element.setAttribute('nonce', nonce);
    element.nonce = nonce; // browsers hide it from the attribute
  }
  document.body.append(element);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('reliability.md T11: the nonce of the page', () => {
  it('is that of its first script that has one', () => {
    put('style', 'of-a-style');
    put('script');
    put('script', 'of-a-script');
    put('script', 'of-another');
    expect(pageNonce()).toBe('of-a-script');
  });

  it('is empty where no script has one', () => {
    put('script');
    expect(pageNonce()).toBe('');
  });
});
