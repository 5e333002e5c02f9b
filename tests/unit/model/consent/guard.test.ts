import { describe, expect, it, vi } from 'vitest';
import { guard } from '../../../../src/model/consent/guard.js';

const cause = new Error('broken');

describe('F40: a border', () => {
  it.for([
    [
      'throws',
      () => {
        throw cause;
      },
    ],
    ['rejects', () => Promise.reject(cause)],
  ] as const)('tells what %s behind it, and lets nothing through', async ([, run]) => {
    const fail = vi.fn();
    await expect(guard({ fail }, 'effect', run, 'film')).resolves.toBeUndefined();
    expect(fail.mock.calls).toEqual([['effect', cause, 'film']]);
  });

  it('has nothing to tell where all goes well, and has run it at once', () => {
    const fail = vi.fn();
    const run = vi.fn(async () => 1);
    guard({ fail }, 'effect', run);
    expect(run).toHaveBeenCalledOnce();
    expect(fail).not.toHaveBeenCalled();
  });
});
