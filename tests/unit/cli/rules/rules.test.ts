import { describe, expect, it } from 'vitest';
import type { RuleWords } from '../../../../src/cli/rules/rule.js';
import { RULES_BY_SUBJECT } from '../../../../src/cli/rules/rules-by-subject.js';
import { idsOf } from '../ids-of.js';
import { BROKEN_SUBJECTS } from './broken-subjects.js';

const ALL = Object.values(RULES_BY_SUBJECT).flat();
const files = import.meta.glob<Readonly<Record<string, unknown>>>('../../../../src/cli/rules/**/*.ts', {
  eager: true,
});

const isRule = (value: unknown): value is RuleWords =>
  ['id', 'severity', 'sources', 'holds', 'check'].every((key) => Object.hasOwn(Object(value), key));

describe('the rules of placet check', () => {
  it('have an id each, whatever they look at, so that a report means one sentence by it', () => {
    const ids = ALL.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('say in a sentence what must hold, and where that comes from', () => {
    for (const { id, sources, holds } of ALL) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$|^grammar$/);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(holds, id).toMatch(/^[A-Z].{20,}\.$/s);
    }
  });

  it('stand in a file of their name each, and none is written and not listed', () => {
    const written = Object.entries(files).flatMap(([path, file]) =>
      Object.values(file)
        .filter(isRule)
        .map((rule) => ({ file: path.replace(/.*\//, ''), rule })),
    );
    expect(written.length).toBe(ALL.length);
    for (const { file, rule } of written) {
      expect(file).toBe(`${rule.id}.ts`);
      expect(ALL).toContain(rule);
    }
  });

  it.for(BROKEN_SUBJECTS)('%s fires where it is broken, and nothing else does', ([id, findings]) => {
    expect(new Set(idsOf(findings))).toEqual(new Set([id]));
    for (const { rule } of findings) expect(ALL).toContain(rule);
  });

  it('are all among those that were seen to fire', () => {
    expect(BROKEN_SUBJECTS.map(([id]) => id).sort()).toEqual(ALL.map(({ id }) => id).sort());
  });
});
