import { expect, it } from 'vitest';
import { providerIn } from '../../../../src/model/words/provider.js';

it.for([
  [{ name: 'Example GmbH', country: 'DE' }, 'Example GmbH, Deutschland'],
  [{ name: 'Example GmbH' }, 'Example GmbH'],
  [{ name: 'Example GmbH', country: 'nowhere' }, 'Example GmbH, nowhere'],
  [undefined, ''],
] as const)('who runs a service, and in which country: %j is "%s"', ([provider, told]) => {
  expect(providerIn(provider, 'de')).toBe(told);
});
