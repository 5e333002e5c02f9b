import { describe, expect, it } from 'vitest';
import { explainProblem } from '../../../../src/model/config/explain-problem.js';

const resolve = 'ready-made services are filled in before a browser gets the config; run: placet resolve';
const wanted = ['name', 'basis'];

describe('the sentence about a problem', () => {
  it('leads to the command where ready-made services were not filled in, and only there', () => {
    for (const path of ['services[0].use', 'services[12].use'])
      expect(explainProblem({ path, found: 'use', wanted })).toBe(resolve);
    for (const path of [
      'services[0].used',
      'services[0].storage[0].use',
      'x.services[0].use',
      'services[x].use',
    ])
      expect(explainProblem({ path, found: 'use', wanted }), path).not.toBe(resolve);
  });

  it('shows the first 80 signs of what was found', () => {
    const told = (length: number): string =>
      explainProblem({ path: 'version', found: 'x'.repeat(length), wanted: 'text' });
    const end = ' does not fit; it must be a text that is not empty';
    expect(told(78)).toBe(`"${'x'.repeat(78)}"${end}`);
    expect(told(79)).toBe(`"${'x'.repeat(79)}...${end}`);
  });

  it('throws for nothing, not even for what is no JSON', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    for (const [found, type] of [
      [circle, 'object'],
      [1n, 'bigint'],
    ] as const)
      expect(explainProblem({ path: 'version', found, wanted: 'text' })).toMatch(
        new RegExp(`^something of type ${type} does not fit`),
      );
    expect(explainProblem({ path: 'version', found: () => 1, wanted: 'text' })).toMatch(
      /^\(\) => 1 does not fit/,
    );
  });
});
