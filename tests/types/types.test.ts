import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What the compiler has to say about a project; nothing when it is right. */
const complaintsOf = (project: string): string => {
  const { stdout, stderr, status, error } = spawnSync('npx', ['tsc', '-p', project], { encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? '' : stdout || stderr;
};

describe('the compiler', () => {
  it('accepts everything, and refuses the lines of tests/types that must not compile', {
    timeout: 120_000,
  }, () => {
    expect(complaintsOf('tsconfig.json')).toBe('');
  });

  it('accepts the model without a browser and without Node', { timeout: 120_000 }, () => {
    expect(complaintsOf('src/model')).toBe('');
  });
});
