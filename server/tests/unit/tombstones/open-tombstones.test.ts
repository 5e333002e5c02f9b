import { appendFileSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTombstones } from '../../../src/tombstones/open-tombstones.js';

const newPath = (): string =>
  join(mkdtempSync(join(tmpdir(), 'placet-tombstones-')), 'deep', 'tombstones.ndjson');
const tombstone = (hash: string, at = '2026-06-01T00:00:00.000Z') =>
  ({ kind: 'erased', hash, keyId: 'a', at: new Date(at) }) as const;

describe('tombstones', () => {
  it('policies.md V17: what was added is there after a restart, in order, for the owner’s eyes only', async () => {
    const path = newPath();
    expect(await openTombstones(path).list()).toEqual([]);
    await Promise.all([openTombstones(path).add([tombstone('1'), tombstone('2')])]);
    await openTombstones(path).add([tombstone('3')]);
    expect(await openTombstones(path).list()).toEqual(['1', '2', '3'].map((hash) => tombstone(hash)));
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('reliability.md F60: a line that a crash cut off spoils no other', async () => {
    const path = newPath();
    await openTombstones(path).add([tombstone('1')]);
    appendFileSync(path, '{"kind":"era');
    await openTombstones(path).add([tombstone('2')]);
    expect(await openTombstones(path).list()).toEqual([tombstone('1'), tombstone('2')]);
  });

  it('those older than every backup go', async () => {
    const path = newPath();
    const tombstones = openTombstones(path);
    await tombstones.add([tombstone('old', '2026-01-01T00:00:00.000Z'), tombstone('new')]);
    await tombstones.prune(new Date('2026-05-01'));
    expect(await tombstones.list()).toEqual([tombstone('new')]);
  });
});
