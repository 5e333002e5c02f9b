import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepeatedKey } from '../../../../../src/cli/input/repeated-keys.js';
import { CONFIG_RULES } from '../../../../../src/cli/rules/config/config-rules.js';
import { findingsOf } from '../../../../../src/cli/rules/finding.js';
import { checkSource } from '../../../../../src/cli/rules/source/check-source.js';
import type { ConfigSource, ReadyMadeService } from '../../../../../src/model/config/config-source.js';
import { resolveConfig } from '../../../../../src/model/config/resolve-config.js';
import { changed, pathsOf, WHOLE_CONFIG } from '../../../model/config/whole-config.js';
import { soundConfig, soundService } from '../../sound-config.js';

const youtube: ReadyMadeService = {
  ...soundService('youtube', { purposes: ['external-content'] }),
  $schema: '../service.schema.json',
  sources: [{ page: 'https://www.youtube.com', date: '2026-11-25' }],
};
const readyMade = {
  service: (name: string) => (name === 'youtube' ? youtube : undefined),
  purposes: [
    { name: 'external-content', title: 'External content', description: 'Showing it.' },
    { name: 'marketing', title: 'Marketing' },
  ],
  names: ['youtube', 'vimeo'],
};
const check = (source: unknown, repeated: readonly RepeatedKey[] = []) => {
  const { findings, config } = checkSource({ source: source as ConfigSource, repeated }, readyMade);
  return { config, findings: [...findings, ...(config ? findingsOf(CONFIG_RULES, config) : [])] };
};
const using = (more: object): ConfigSource => {
  const { services, ...rest } = soundConfig();
  return { ...rest, services: [...services, { use: 'youtube', ...more }] };
};

describe('a ready-made service', () => {
  it('is filled in, with what the config says itself laid over it', () => {
    const { config } = resolveConfig(using({ title: 'Our films', retention: 'P30D' }), readyMade);
    const { $schema, sources, ...facts } = youtube;
    expect(config.services.at(-1)).toEqual({ ...facts, title: 'Our films', retention: 'P30D' });
  });

  it('brings the purpose that it needs, once, and no other', () => {
    const names = resolveConfig(using({}), readyMade).config.purposes.map(({ name }) => name);
    expect(names).toEqual(['analytics', 'external-content']);
    const own = { ...using({}), purposes: [{ name: 'external-content', title: 'Mine' }] };
    expect(resolveConfig(own, readyMade).config.purposes).toEqual(own.purposes);
  });

  it('may have another name', () => {
    expect(resolveConfig(using({ name: 'films' }), readyMade).config.services.at(-1)?.name).toBe('films');
  });

  it('that there is not is told with its place and the one that was meant', () => {
    const [finding] = check(using({ use: 'youtbe' })).findings;
    expect(finding).toMatchObject({ rule: { id: 'unknown-ready-made' }, path: 'services[2].use' });
    expect(finding?.message).toContain('did you mean "youtube"?');
  });
});

describe('placet check', () => {
  it('tells every problem, not only the first', () => {
    const config = changed(changed(soundConfig(), 'services[0].basis', 'consnt'), 'controller.nmae', 'x');
    expect(
      check(config)
        .findings.map(({ path }) => path)
        .sort(),
    ).toEqual(['controller.nmae', 'services[0].basis']);
  });

  it('F33: refuses 10,000 services with a clear word, and 1,000 wrong ones with the first hundred problems', () => {
    const many = (count: number, more = {}) =>
      soundConfig(Array.from({ length: count }, (_, index) => soundService(`s${index}`, more)));
    expect(check(many(10_000)).findings).toMatchObject([
      { rule: { id: 'too-many-services' }, path: 'services' },
    ]);
    expect(check(many(900)).findings.filter(({ rule }) => rule.severity === 'error')).toEqual([]);
    expect(check(many(900, { basis: 'x' as never })).findings).toHaveLength(100);
  });

  it('reliability.md 7.2: 20,000 generated configs: no crash, and every refusal names a path', {
    timeout: 120_000,
  }, () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom<unknown>(null, '', 0, [], {}, [null], { use: 'youtube' }, 'x\u2011y'),
    );
    const damage = fc.array(fc.tuple(fc.constantFrom(...pathsOf(WHOLE_CONFIG)), value), {
      minLength: 0,
      maxLength: 3,
    });
    let refused = 0;
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: damage, weight: 9 }, { arbitrary: fc.jsonValue(), weight: 1 }),
        (drawn) => {
          const isDamage =
            Array.isArray(drawn) && drawn.every((each) => Array.isArray(each) && typeof each[0] === 'string');
          let config: unknown = isDamage ? WHOLE_CONFIG : drawn;
          for (const [path, damaged] of isDamage ? (drawn as [string, unknown][]) : []) {
            try {
              config = changed(config, path, damaged);
            } catch {
              // an earlier change took away what this one is about
            }
          }
          const { findings, config: right } = check(config);
          if (!right) refused++;
          if (!right && !findings.length) throw new Error('refused without a word');
          for (const { path, message } of findings)
            if (!path || message.length < 10) throw new Error(`told badly: ${path}: ${message}`);
        },
      ),
      { numRuns: 20_000 },
    );
    expect(refused).toBeGreaterThan(5_000);
  });
});
