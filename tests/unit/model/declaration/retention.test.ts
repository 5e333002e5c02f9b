import { describe, expect, it } from 'vitest';
import type { DeclarationWords } from '../../../../src/model/declaration/declaration-texts.js';
import { retentionIn } from '../../../../src/model/declaration/retention.js';

const words = { language: 'en', session: 'session', persistent: 'persistent' } as unknown as DeclarationWords;
const stores = [
  { name: { de: 'Protokoll' }, retention: 'P7D' },
  { name: 'Archive' },
  { name: 'Backup', retention: { de: 'ein Jahr' } },
];

describe('how long data is kept', () => {
  it('is what is said of all of it', () => {
    expect(retentionIn({ retention: 'P30D', stores }, words)).toEqual([{ text: '30 days' }]);
  });

  it('or else what is said of each place where it lies, in the language that it is said in', () => {
    expect(retentionIn({ stores }, words)).toEqual([
      { text: 'Protokoll: 7 days' },
      { text: 'Backup: ein Jahr', lang: 'de' },
    ]);
  });

  it('or nothing', () => {
    expect(retentionIn({}, words)).toEqual([]);
  });
});
