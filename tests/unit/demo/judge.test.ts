import { describe, expect, it } from 'vitest';
import { firstConfig } from '../../../demo/playground/first-config.js';
import type { JsonObject } from '../../../demo/playground/json.js';
import { judge, summaryOf } from '../../../demo/playground/judge.js';
import { check } from '../../../src/cli/commands/check.js';
import { BROKEN_CONFIGS } from '../cli/rules/config/broken-configs.js';
import { makeFolder, runCommand, writeInto } from '../cli/run-command.js';
import { soundConfig } from '../cli/sound-config.js';

const asJson = (config: unknown): JsonObject => JSON.parse(JSON.stringify(config));

/** What the command says of a config, a line a finding. */
const checked = async (config: unknown): Promise<readonly string[]> => {
  const { out } = await runCommand(check, writeInto(makeFolder(), 'config.json', config));
  return out.split('\n').filter((line) => /^(error|warning|info) /.test(line));
};

describe('issue 10: the playground judges as placet check does', () => {
  it.for(BROKEN_CONFIGS)('says the same of a config against %s', async ([, , config]) => {
    const { fits, complaints } = judge(asJson(config));
    const told = complaints.map(({ severity, sentence }) => `${severity} ${sentence}`);
    expect(fits).toBe(true);
    expect([...told].sort()).toEqual([...(await checked(config))].sort());
  });

  it('opens with a config in which placet check finds nothing', async () => {
    const config = firstConfig('2026-11-28');
    expect(judge(asJson(config)).complaints).toEqual([]);
    expect(await checked(config)).toEqual([]);
  });

  it('tells of a config that no browser can read only why', () => {
    const verdict = judge(asJson({ ...soundConfig(), titel: 'Us' }));
    expect(verdict).toMatchObject({ fits: false, complaints: [{ severity: 'error', path: 'titel' }] });
    expect(summaryOf(verdict)).toMatch(/^titel: "titel" is not known here/);
  });

  it.for([
    [[], 'This config is right: placet check accepts it.'],
    [['info'], 'This config is right: placet check accepts it.'],
    [['warning'], 'This config is right: placet check accepts it, with 1 warning.'],
    [['warning', 'error', 'error'], 'placet check does not accept this config yet: 2 errors.'],
  ] as const)('sums up %j', ([severities, summary]) => {
    const complaints = severities.map((severity) => ({ severity, path: '', sentence: 'Something.' }));
    expect(summaryOf({ fits: true, complaints })).toBe(summary);
  });
});
