import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainConfig } from '../../../../src/model/config/explain-config.js';
import { findProblem } from '../../../../src/model/config/find-problems.js';
import { anyConfig, damagedConfig, jsonValue, path } from './damaged-config.js';
import { changed, pathsOf, WHOLE_CONFIG } from './whole-config.js';

/** Does a refusal begin with the path of a member, or "the config", and go on with a sentence? */
const isRefusal = (told: string, config: unknown): boolean =>
  ['the config', ...Object.keys(WHOLE_CONFIG), ...Object.keys(Object(config))].some(
    (start) => told.startsWith(start) && /^(|[.[].*): .{10,}/s.test(told.slice(start.length)),
  );

/** The path that a refusal names; empty for the config itself. */
const pathOf = (refusal: string): string => refusal.slice(0, refusal.indexOf(': ')).replace('the config', '');

describe('generated configs (reliability.md 7.2)', () => {
  it('20,000: none makes the check crash', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        findProblem(config);
        explainConfig(config);
      }),
      { numRuns: 20_000 },
    );
  });

  it('each refusal names a path and says a sentence, and what the gate refuses is refused', {
    timeout: 60_000,
  }, () => {
    let refused = 0;
    fc.assert(
      fc.property(damagedConfig, (config) => {
        let told: string | undefined;
        try {
          told = explainConfig(config);
          if (told === undefined) return findProblem(config) === undefined;
        } catch {
          return true; // the test above is about crashes
        }
        refused++;
        if (!isRefusal(told, config)) throw new Error(`refused with: ${told}`);
        return true;
      }),
      { numRuns: 5_000 },
    );
    expect(refused).toBeGreaterThan(2_000);
  });

  it('one mistake is named where it is, or at the member that it breaks', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(path, jsonValue, (where, value) => {
        let told: string | undefined;
        try {
          told = explainConfig(changed(WHOLE_CONFIG, where, value));
        } catch {
          return true; // the test above is about crashes
        }
        if (told === undefined) return true;
        const named = pathOf(told);
        const isReference = /^purposes/.test(where) && named.startsWith('services[0].purposes');
        return isReference || named.startsWith(where) || where.startsWith(named);
      }),
      { numRuns: 5_000 },
    );
  });

  it('a number with a fraction is right nowhere, and told of everywhere', () => {
    for (const where of pathsOf(WHOLE_CONFIG)) {
      const named = pathOf(explainConfig(changed(WHOLE_CONFIG, where, 12.5)) ?? '');
      // a text in a language, or in a free map, is told of with the object it stands in
      const member = where.replace(
        /(title|description|privacyPolicy|data\[[01]\]|Officer|authority)\..*$/,
        '$1',
      );
      expect(named, where).toBe(member);
    }
  });

  it('values that JSON does not have do not crash it either', () => {
    const circular: Record<string, unknown> = {};
    circular.services = circular;
    const crashes: string[] = [];
    for (const [kind, value] of Object.entries({
      circular,
      bigint: 10n,
      symbol: Symbol('x'),
      function: () => 1,
      nan: Number.NaN,
      date: new Date(Number.NaN),
      bare: Object.create(null),
    })) {
      for (const where of [
        'services',
        'version',
        'services[0].name',
        'services[0].basis',
        'purposes[0].title',
      ]) {
        try {
          explainConfig(changed(WHOLE_CONFIG, where, value));
        } catch {
          crashes.push(`${where} = ${kind}`);
        }
      }
    }
    expect(crashes).toEqual([]);
  });
});
