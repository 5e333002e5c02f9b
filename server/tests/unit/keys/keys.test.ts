import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../../src/keys/key-ring.js';
import { keyedHash, keyedHashes } from '../../../src/keys/keyed-hash.js';
import { openSealed, sealText } from '../../../src/keys/sealed.js';
import { readUnsubscribeToken, tokenOf, unsubscribeTokenOf } from '../../../src/keys/token.js';

const secret = (fill: number) => Buffer.alloc(32, fill);
const old = createKeyRing([{ id: 'a', secret: secret(1) }]);
const rotated = createKeyRing([
  { id: 'b', secret: secret(2) },
  { id: 'a', secret: secret(1) },
]);

describe('the ring of keys', () => {
  it('server.md S17: what an older key made is read and found after a rotation', () => {
    expect(openSealed(rotated, 'place', sealText(old, 'place', 'Ada'))).toBe('Ada');
    expect(keyedHashes(rotated, 'email', 'x')).toContain(keyedHash(old, 'email', 'x').hash);
    expect(readUnsubscribeToken(rotated, unsubscribeTokenOf(old, 'id'))).toBe('id');
    expect(tokenOf(rotated, 'a', 'link')).toBe(tokenOf(old, 'a', 'link'));
  });

  it('server.md S17: a key that is missing is named', () => {
    expect(() => openSealed(old, 'place', sealText(rotated, 'place', 'Ada'))).toThrow('"b"');
  });

  it('policies.md V09: the same text never looks the same when sealed', () => {
    expect(sealText(old, 'place', 'Ada')).not.toEqual(sealText(old, 'place', 'Ada'));
  });

  it('a sealed value opens nowhere else, and not after one bit was changed', () => {
    const sealed = sealText(old, 'subscriber.email:1', 'Ada');
    expect(() => openSealed(old, 'subscriber.email:2', sealed)).toThrow();
    for (let index = 0; index < sealed.length; index++) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => openSealed(old, 'subscriber.email:1', changed)).toThrow();
    }
  });

  it('a token that we did not make ends nobody’s subscription', () => {
    const token = unsubscribeTokenOf(old, 'id');
    for (const wrong of ['', 'id', 'id.', `other${token.slice(2)}`, `${token}x`, token.slice(0, -1)]) {
      expect(readUnsubscribeToken(old, wrong)).toBeUndefined();
    }
  });
});
