import { describe, expect, it } from 'vitest';
import { mailboxForm, normalForm, readEmailAddress } from '../../../src/newsletter/email-address.js';

describe('an address that is typed in', () => {
  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['Ada.Lovelace+tide@Mail.Example.COM', 'Ada.Lovelace+tide@mail.example.com'],
    ["o'brien@example.ie", "o'brien@example.ie"],
    ['post@bücher.example', 'post@xn--bcher-kva.example'],
  ])('%s is taken', (typed, read) => {
    expect(readEmailAddress(typed)).toBe(read);
  });

  it.each([
    ...[
      '',
      'ada',
      '@example.com',
      'ada@',
      'ada@localhost',
      'ada@example',
      'ada@example.c',
      'a b@example.com',
    ],
    ...[
      'ada@@example.com',
      '"ada"@example.com',
      'ada(x)@example.com',
      'ada@exa(x)mple.com',
      'ada@example.com,eve@evil.example',
    ],
    ...[
      'ada@example.com>',
      '<ada@example.com',
      'ada@example.com\r\nBcc: eve@evil.example',
      'ada\0@example.com',
    ],
    ...['.ada@example.com', 'ada.@example.com', 'a..da@example.com', 'ada@-example.com', 'ada@example-.com'],
    ...[
      'ada@[127.0.0.1]',
      'ada@127.0.0.1',
      'ada@example。com\n',
      'ada@exam%70le.com',
      'ada@ex\tample.com',
      'ädá@example.com',
    ],
    ...[
      `${'a'.repeat(65)}@example.com`,
      `a@${'b'.repeat(64)}.com`,
      `a@${'b.'.repeat(130)}com`,
      'good(x)evil@example.com',
    ],
  ])('server.md S05: %j is refused', (typed) => {
    expect(readEmailAddress(typed)).toBeUndefined();
  });

  it('capitals make no other person, and a tag no other mailbox', () => {
    expect(normalForm('Ada@example.com')).toBe('ada@example.com');
    expect(mailboxForm('Ada+one@example.com')).toBe(mailboxForm('ada+two@example.com'));
  });
});
