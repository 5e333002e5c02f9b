import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';

interface Measured {
  readonly name: string;
  readonly passed: boolean;
  /** Bytes. */
  readonly size: number;
  readonly sizeLimit: number;
}

/** DESIGN 6, but for what decisions 0010 to 0012, 0016 to 0019, 0022 and 0024 argue for; in bytes. */
const BUDGETS = {
  'a returning visitor, in all': 6_100,
  'a first visitor, until the banner stands': 13_700,
  'everything, settings included': 20_500,
  'the PostHog integration': 1_000,
  'writing decisions down on a server': 1_000,
  'built, config included: a returning visitor, in all': 6_300,
  'built, config included: a first visitor, until the banner stands': 13_900,
  'built, config included: everything, settings included': 21_500,
} as const;

const measure = (): readonly Measured[] => {
  try {
    return JSON.parse(execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8', stdio: 'pipe' }));
  } catch (cause) {
    // it ends with a failure when a budget is broken, and has said by how much
    return JSON.parse((cause as { stdout: string }).stdout);
  }
};
const measured = measure();

/** What README.md states, by its words: lines such as `| a returning visitor, in all | 4.0 kB |`. */
const stated = new Map(
  [...readFileSync('README.md', 'utf8').matchAll(/^\|\s*([^|]+?)\s*\|\s*([\d.]+) kB\s*\|/gm)].map(
    ([, name = '', size = '']) => [name, size] as const,
  ),
);

describe('the budgets (brotli, 1 kB is 1,000 bytes)', () => {
  it('are those of the design, all of them', () => {
    expect(Object.fromEntries(measured.map(({ name, sizeLimit }) => [name, sizeLimit]))).toEqual(BUDGETS);
  });

  it.for(Object.entries(BUDGETS))('%s: at most %i bytes', ([name, budget]) => {
    const found = measured.find((each) => each.name === name);
    expect(found?.size).toBeGreaterThan(0);
    expect(found?.size).toBeLessThanOrEqual(budget);
    expect(found?.passed).toBe(true);
  });

  it('are measured as brotli 11 makes the files', () => {
    const bytes = brotliCompressSync(readFileSync('dist/placet.js'), {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
    }).length;
    expect(measured.find(({ name }) => name === 'a returning visitor, in all')?.size).toBe(bytes);
  });
});

describe('README.md', () => {
  it.for(Object.keys(BUDGETS))('states the measured size, rounded up, of: %s', (name) => {
    const size = measured.find((each) => each.name === name)?.size ?? 0;
    expect(stated.get(name)).toBe((Math.ceil(size / 100) / 10).toFixed(1));
  });
});
