import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from '../../../../src/model/config/nearest.js';

it.for([
  ['bases', 'basis'],
  ['legalbasis', 'legalBasis'],
  ['purpose', 'purposes'],
  ['storgae', 'storage'],
  ['naem', 'name'],
  ['nxyz', undefined],
  ['default', undefined],
  ['', undefined],
] as const)('%j: %j was meant', ([word, meant]) => {
  expect(nearest(word, ['name', 'basis', 'purposes', 'legalBasis', 'storage'])).toBe(meant);
});

it('nothing was meant where there is nothing to mean', () => {
  expect(nearest('basis', [])).toBeUndefined();
});

it('a word of the list means itself', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
      for (const word of words) expect(nearest(word, words)).toBe(word);
    }),
  );
});
