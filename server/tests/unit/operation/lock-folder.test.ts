import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../../src/operation/lock-folder.js';

const NOBODY = 2 ** 30;

describe('the folder of the embedded database', () => {
  it.each([
    ['a process that is gone', NOBODY],
    ['a container that had our number', process.pid],
  ])('is taken over from %s, and given back', (_, pid) => {
    const folder = mkdtempSync(join(tmpdir(), 'placet-lock-'));
    writeFileSync(join(folder, 'database.pid'), String(pid));
    lockFolder(folder)();
    lockFolder(folder)();
  });

  it('is not taken from a process that lives', () => {
    const folder = mkdtempSync(join(tmpdir(), 'placet-lock-'));
    writeFileSync(join(folder, 'database.pid'), String(process.ppid));
    expect(() => lockFolder(folder)).toThrow('Stop that one first');
  });
});
