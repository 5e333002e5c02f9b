// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { build } from '../../../../src/cli/commands/build.js';
import { check } from '../../../../src/cli/commands/check.js';
import { declaration } from '../../../../src/cli/commands/declaration.js';
import { resolve } from '../../../../src/cli/commands/resolve.js';
import { makeFolder, runCommand, writeInto } from '../run-command.js';
import { soundConfig, soundService } from '../sound-config.js';

const checkConfig = (config: unknown, ...args: readonly string[]) =>
  runCommand(check, writeInto(makeFolder(), 'config.json', config), ...args);
/** What is told of a config, a line each, without the rule and its sources. */
const told = async (config: unknown): Promise<readonly string[]> =>
  (await checkConfig(config)).out.split('\n').filter((line) => /^(error|warning|info) /.test(line));

describe('placet check tells all mistakes at once', () => {
  it("faults.md G4: two of grammar, in the file's order", async () => {
    const config = { ...soundConfig([soundService('stats', { basis: 'concent' as never })]), titel: 'Us' };
    expect(await told(config)).toEqual([
      expect.stringMatching(/^error services\[1\]\.basis \(stats\): "concent" .* did you mean "consent"\?$/),
      expect.stringMatching(/^error titel: "titel" is not known here/),
    ]);
  });

  it('also what is wrong within a member that is misspelt, and what rules say of it as it was meant', async () => {
    const { storage, ...stats } = soundService('stats', { basis: 'legitimate-interest' });
    const strage = storage?.map((item) => ({ ...item, type: 'cokie' }));
    const said = (await told(soundConfig([{ ...stats, strage } as never]))).join('\n');
    expect(said).toMatch(/services\[1\]\.strage \(stats\): .* did you mean "storage"\?/);
    expect(said).toMatch(/services\[1\]\.storage\[0\]\.type \(stats\): "cokie" .* "cookie"\?/);
    expect(said).toMatch(/services\[1\]\.basis \(stats\): legitimate interest is no ground/);
  });

  it('of grammar, of ready-made services, of names and of rules, each with what it is called', async () => {
    const config = soundConfig([
      { use: 'youtbe' } as never,
      soundService('stats', { purposes: ['analytcs'] }),
      soundService('shop', { legalBasis: [] }),
      soundService('stats'),
    ]);
    const said = (await told(config)).join('\n');
    expect(said).toMatch(/services\[1\]\.use \(youtbe\): there is no ready-made service .* "youtube"\?/);
    expect(said).toMatch(/services\[2\]\.purposes\[0\] \(stats\): "analytcs" .* "analytics"\?/);
    expect(said).toMatch(/services\[4\]\.name \(stats\): there are two of the name/);
    expect(said).toMatch(/services\[3\].* \(shop\): .*legal/);
  });

  it('nothing that only follows from a mistake: a service without a basis is told once', async () => {
    const { basis, ...unfounded } = soundService('stats');
    expect(await told(soundConfig([unfounded as never, soundService('shop', { storage: [] })]))).toEqual([
      expect.stringMatching(/^error services\[1\]\.basis \(stats\): is missing/),
    ]);
  });

  it('that JSON is none in several places, each with its line and what to do', async () => {
    const { code, err } = await checkConfig('{\n  "a": 1,\n}\n// more\n');
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/config\.json:3:1 is no JSON: .* take away the comma before it/),
      expect.stringMatching(/config\.json:4:1 is no JSON: JSON has no comments/),
    ]);
  });
});

describe('placet check speaks plainly', () => {
  it.for([
    [1, '1 error, 0 warnings, 0 infos'],
    [2, '2 errors, 0 warnings, 0 infos'],
  ] as const)('counts %d as "%s"', async ([count, tally]) => {
    const wrong = Object.fromEntries(Array.from({ length: count }, (_, at) => [`zzzzzz${at}`, 1]));
    expect((await checkConfig({ ...soundConfig(), ...wrong })).out.trim().split('\n').at(-1)).toBe(tally);
  });

  it('faults.md G3: refuses a config that is saved as Latin-1, with the place', async () => {
    const bytes = Buffer.from('{\n  "version": "für alle"\n}', 'latin1');
    const { code, err } = await checkConfig(new Uint8Array(bytes));
    expect([code, err]).toEqual([2, expect.stringMatching(/config\.json:2:16 is not saved as UTF-8/)]);
    const file = writeInto(makeFolder(), 'config.json', new Uint8Array(bytes));
    for (const command of [resolve, declaration]) expect((await runCommand(command, file)).code).toBe(2);
  });

  it.for([
    ['a file that is not there', 'nowhere.json', /cannot be read: there is no such file or folder$/m],
    ['a folder', '.', /cannot be read: it is a folder$/m],
  ] as const)('names no code of the system for %s', async ([, name, said]) => {
    const { err } = await runCommand(check, `${makeFolder()}/${name}`);
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\bE[A-Z]{4,}\b/);
  });

  it('names no code of the network for an address where nobody answers', async () => {
    const { code, err } = await checkConfig(soundConfig(), '--page', 'http://127.0.0.1:9/');
    expect([code, err]).toEqual([2, expect.stringMatching(/127\.0\.0\.1:9\/ cannot be read: [a-z ]+\n$/)]);
  });
});

describe('each command', () => {
  it.for(Object.entries({ build, check, declaration, resolve }))(
    '%s explains itself, and each of its options',
    async ([name, command]) => {
      const { code, out } = await runCommand(command, '--help');
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^usage: placet ${name} `));
      for (const option of command.usage.match(/--[a-z]+/g) ?? [])
        expect(out).toMatch(new RegExp(`^  ${option}\\b.* {2}\\w`, 'm'));
      expect(Object.keys(command.options).sort()).toEqual(
        [...command.usage.matchAll(/--([a-z]+)/g)].map(([, option]) => option).sort(),
      );
    },
  );

  it.for([
    [['--formt', 'json'], /^there is no option --formt; did you mean --format\?\nusage: placet check/],
    [['--format'], /^--format needs <format> after it\nusage/],
    [['-x'], /^there is no option -x/],
    [[], /^name a config\nusage/],
  ] as const)('called with %j says what was wrong', async ([args, said]) => {
    const { code, err } = await runCommand(check, ...args);
    expect([code, err]).toEqual([2, expect.stringMatching(said)]);
  });
});
