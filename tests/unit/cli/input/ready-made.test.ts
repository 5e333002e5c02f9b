// @vitest-environment node
import { expect, it } from 'vitest';
import { readyMade } from '../../../../src/cli/input/ready-made.js';

it('a ready-made service is found by its name, and nothing else is by any other', () => {
  expect(readyMade.names).toContain('youtube');
  expect(readyMade.service('youtube')?.name).toBe('youtube');
  for (const name of ['youtbe', '../marketing-site', '../../package', ''])
    expect(readyMade.service(name)).toBeUndefined();
});
