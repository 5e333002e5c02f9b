import { describe, expect, it } from 'vitest';
import essentialOnly from '../../../../../config/essential-only.json' with { type: 'json' };
import marketingSite from '../../../../../config/marketing-site.json' with { type: 'json' };
import { CONFIG_RULES } from '../../../../../src/cli/rules/config/config-rules.js';
import { findingsOf } from '../../../../../src/cli/rules/finding.js';
import type { Config } from '../../../../../src/model/config/config.js';
import { findProblem } from '../../../../../src/model/config/find-problems.js';
import { idsOf } from '../../ids-of.js';
import { soundConfig } from '../../sound-config.js';
import { BROKEN_CONFIGS, of, withRecords } from './broken-configs.js';

const lint = (config: Config) => findingsOf(CONFIG_RULES, config);

describe('the rules of configs', () => {
  it.for([
    ['config/marketing-site.json', marketingSite],
    ['config/essential-only.json', essentialOnly],
    ['a sound config', soundConfig()],
  ] as const)('has nothing to warn of in %s', ([, config]) => {
    expect(findProblem(config)).toBeUndefined();
    expect(lint(config as Config).filter(({ rule }) => rule.severity !== 'info')).toEqual([]);
  });

  it.for([
    ['name', 'an;swers', false],
    ['name', 'answer=s', false],
    ['name', '<!--<script>', false],
    ['name', '', false],
    ['name', '__Host-answers.v2', true],
    ['path', 'app/', false],
    ['path', '/a;b', false],
    ['path', '/app/', true],
    ['domain', 'example.com; Secure', false],
    ['domain', 'localhost', true],
    ['domain', '.example.com', true],
  ] as const)(
    'says of a consent cookie whether a browser keeps it with the %s "%s": %s',
    ([key, value, isKept]) => {
      const found = lint(soundConfig(undefined, { cookie: { [key]: value } })).map(({ path }) => path);
      expect(found.includes(`cookie.${key}`)).toBe(!isKept);
    },
  );

  it.for(BROKEN_CONFIGS)('%s is found at %s', ([, path, config]) => {
    expect(lint(JSON.parse(JSON.stringify(config)) as Config).map((found) => found.path)).toContain(path);
  });
});

describe('the defects of the two policies that a config can have (policies.md D1 to D14)', () => {
  const rules = (id: string) => CONFIG_RULES.filter(({ sources }) => sources.includes(`policies.md ${id}`));
  it.for(Array.from({ length: 14 }, (_, index) => `D${index + 1}`))(
    '%s is found by a rule of its own',
    (id) => {
      expect(rules(id).length).toBeGreaterThan(0);
      for (const { id: rule } of rules(id)) {
        const [, , config] = BROKEN_CONFIGS.find(([name]) => name === rule) ?? [];
        expect(idsOf(lint(config as Config)), rule).toContain(rule);
      }
    },
  );

  it.for([
    ['P395D', 'P395D', []],
    ['P365D', 'P365D', ['proof-ends-with-consent', 'proof-ends-with-consent']],
    ['a year', 'P395D', ['records-retention']],
    ['P395D', 'P400D', ['records-retention']],
  ] as const)('D5, RC05: on a server kept %s and declared %s', ([retention, told, expected]) => {
    expect(idsOf(lint(withRecords({ retention }, told)))).toEqual(expected);
  });

  it.for([
    ['/api/public/consent', true],
    ['https://records.example.com/api/public/consent', true],
    ['https://records.example.com', true],
    ['//records.example.com/consent', false],
    ['http://records.example.com/consent', false],
    ['/api/public/consent/', false],
    ['/consent?site=1', false],
    ['consent', false],
    ['javascript:alert(1)', false],
    ['', false],
  ] as const)('V21: decisions may be posted to "%s": %s', ([address, may]) => {
    expect(idsOf(lint(withRecords({ address })))).toEqual(may ? [] : ['records-address']);
  });

  it("D4: finds the policy's own two figures, which only look the same", () => {
    const rulesOf = (retention: string, notes: string) => idsOf(lint(of({ retention, notes })));
    expect(rulesOf('P1095D', 'The proof is kept for up to 3 years.')).toEqual(['two-figures']);
    expect(rulesOf('P1095D', 'Der Nachweis wird bis zu 3 Jahre aufbewahrt.')).toEqual(['two-figures']);
    expect(rulesOf('P3Y', 'The proof is kept for up to 3 years.')).toEqual([]);
    expect(rulesOf('P1095D', 'The proof is kept for 1095 days.')).toEqual([]);
  });

  it.for([
    ['version', { version: '2026\u201102\u201117' }],
    ['date', { date: '2026-02\u201117' }],
    ['controller.email', { controller: { name: 'Example GmbH', email: 'privacy@ex\u00ADample.com' } }],
  ] as const)('D3: finds what only looks like ASCII in %s', ([path, more]) => {
    const found = lint(soundConfig(undefined, more)).filter(({ rule }) => rule.id === 'lookalike-character');
    expect(found.map((each) => each.path)).toEqual([path]);
  });

  it.for([
    ['The list is in annex 18.', ['dangling-annex']],
    ['Die Liste steht in Anlage 18.', ['dangling-annex']],
    ['Die Übersicht (Anlage) nennt sie.', ['dangling-annex']],
    ['Zählt die Anlage eines Kontos.', []],
  ] as const)('D1: reads %s', ([notes, rules]) => {
    expect(idsOf(lint(of({ notes })))).toEqual(rules);
  });
});
