import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../../src/keys/key-ring.js';
import { readUnsubscribeToken } from '../../../src/keys/token.js';
import { unsubscribeHeaders } from '../../../src/newsletter/unsubscribe-headers.js';

describe('what a newsletter must carry', () => {
  it('law.md NL02, policies.md V06: the address that unsubscribes its reader by one POST (RFC 8058)', () => {
    const ring = createKeyRing([{ id: 'a', secret: Buffer.alloc(32, 1) }]);
    const { url, headers } = unsubscribeHeaders(ring, 'https://harbour.example', 'subscriber');
    expect(headers).toEqual({
      'List-Unsubscribe': `<${url}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    expect(readUnsubscribeToken(ring, new URL(url).searchParams.get('u') ?? '')).toBe('subscriber');
  });
});
