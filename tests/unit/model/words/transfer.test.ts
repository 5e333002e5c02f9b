import { expect, it } from 'vitest';
import { transferIn } from '../../../../src/model/words/transfer.js';

const words = { language: 'en', outsideEea: 'outside', withinEea: 'within', providerDependent: 'depends' };

it.for([
  [true, 'outside'],
  [false, 'within'],
  ['provider-dependent', 'depends'],
] as const)('whether data leaves the EEA is told: %s is "%s"', ([thirdCountry, told]) => {
  expect(transferIn({ thirdCountry }, [], words)).toBe(told);
});

it('nothing is told where nothing is declared', () => {
  expect(transferIn({}, [], words)).toBe('');
});

it('UI13: the countries are named, unless data stays', () => {
  expect(transferIn({ thirdCountry: true }, ['US', 'GB'], words)).toBe(
    'outside: United States, United Kingdom',
  );
  expect(transferIn({ thirdCountry: 'provider-dependent' }, ['JP'], { ...words, language: 'de' })).toBe(
    'depends: Japan',
  );
  expect(transferIn({ thirdCountry: false }, ['US'], words)).toBe('within');
});
