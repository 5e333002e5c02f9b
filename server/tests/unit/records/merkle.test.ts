import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentMac } from '../../../src/keys/content-mac.js';
import { createKeyRing } from '../../../src/keys/key-ring.js';
import { type ConsentEvent, contentOf } from '../../../src/records/consent-event.js';
import { merkleRoot } from '../../../src/records/merkle.js';

const sha = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (text: string) => sha(Buffer.from([0]), Buffer.from(text));
const node = (left: Buffer, right: Buffer) => sha(Buffer.from([1]), left, right);
const rootOf = (...texts: readonly string[]) => merkleRoot(texts.map((text) => Buffer.from(text)));

describe('a day’s root', () => {
  it('is that of RFC 6962 2.1', () => {
    expect(rootOf()).toEqual(sha());
    expect(rootOf('a')).toEqual(leaf('a'));
    expect(rootOf('a', 'b')).toEqual(node(leaf('a'), leaf('b')));
    expect(rootOf('a', 'b', 'c')).toEqual(node(node(leaf('a'), leaf('b')), leaf('c')));
  });

  it('law.md RC07: is another when a leaf is changed, added, taken away or moved', () => {
    const roots = [
      rootOf('a', 'b', 'c'),
      rootOf('a', 'b', 'd'),
      rootOf('a', 'b', 'c', 'c'),
      rootOf('a', 'b'),
      rootOf('b', 'a', 'c'),
    ];
    expect(new Set(roots.map((root) => root.toString('hex'))).size).toBe(roots.length);
  });
});

describe('a row’s code', () => {
  it('law.md RC07: 10,000 changes of one character are found, each of them', () => {
    const ring = createKeyRing([{ id: 'a', secret: randomBytes(32) }]);
    const event: ConsentEvent = {
      day: '2026-06-01',
      key: '7f3c1c1e-0000-4000-8000-000000000001',
      keyId: 'a',
      subject: '7f3c1c1e-0000-4000-8000-000000000002',
      decidedAt: new Date('2026-06-01T10:00:00Z'),
      receivedAt: new Date('2026-06-01T10:00:01Z'),
      version: '2026-06',
      config: 'ab'.repeat(32),
      language: 'de',
      source: 'banner',
      choices: { counter: 'granted', posthog: 'denied' },
    };
    const code = contentMac(ring, 'a', contentOf(event));
    const texts = ['day', 'key', 'subject', 'version', 'config', 'language', 'source'] as const;
    const flipped = (text: string, change: number): string => {
      const bytes = Buffer.from(text);
      const index = change % bytes.length;
      bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << (change % 7)), index);
      return bytes.toString('latin1');
    };
    const changedBy = (change: number): ConsentEvent => {
      const name = texts[change % 10];
      if (name) return { ...event, [name]: flipped(String(event[name]), change) };
      if (change % 10 === 7) return { ...event, decidedAt: new Date(event.decidedAt.getTime() + change) };
      if (change % 10 === 8) return { ...event, receivedAt: new Date(event.receivedAt.getTime() - change) };
      return { ...event, choices: { counter: 'granted', [flipped('posthog', change)]: 'denied' } };
    };
    const found = Array.from({ length: 10_000 }, (_, change) =>
      contentMac(ring, 'a', contentOf(changedBy(change))).equals(code) ? 'missed' : 'found',
    );
    expect(new Set(found)).toEqual(new Set(['found']));
    expect(contentMac(ring, 'a', contentOf({ ...event }))).toEqual(code);
  });
});
