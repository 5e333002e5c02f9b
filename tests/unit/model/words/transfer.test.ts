import { expect, it } from 'vitest';
import { transferIn } from '../../../../src/model/words/transfer.js';

const words = { outsideEea: 'outside', withinEea: 'within', providerDependent: 'depends' };

it.for([
  [true, 'outside'],
  [false, 'within'],
  ['provider-dependent', 'depends'],
] as const)('whether data leaves the EEA is told: %s is "%s"', ([thirdCountry, told]) => {
  expect(transferIn({ thirdCountry }, words)).toBe(told);
});

it('nothing is told where nothing is declared', () => {
  expect(transferIn({}, words)).toBe('');
});
