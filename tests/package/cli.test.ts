import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProblem } from '../../src/model/config/find-problems.js';
import { soundConfig, soundService } from '../unit/cli/sound-config.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-'));
const write = (name: string, content: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return file;
};
/** Runs the tool that the package ships. */
const placet = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/placet.js', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
const sound = write('sound.json', soundConfig());
const broken = write('broken.json', soundConfig([soundService('stats', { basis: 'legitimate-interest' })]));

describe('placet check, as a process', () => {
  it.for(['config/marketing-site.json', 'config/essential-only.json'])(
    'is quiet on %s and ends with 0',
    (file) => {
      const { status, stdout, stderr } = placet('check', file);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).not.toMatch(/^(error|warning)/m);
    },
  );

  it('tells place, sentence, rule and source, and ends with 1', () => {
    const { status, stdout } = placet('check', broken);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^error services\[1\]\.basis \(stats\): legitimate interest is no ground .*\n.*broken\.json:\d+:\d+ {2}interest-with-storage \(policies\.md D9/m,
    );
  });

  it('points to the line of the member', () => {
    const [, line] =
      /broken\.json:(\d+):\d+ {2}interest-with-storage/.exec(placet('check', broken).stdout) ?? [];
    expect(readFileSync(broken, 'utf8').split('\n')[Number(line) - 1]).toContain(
      '"basis": "legitimate-interest"',
    );
  });

  it('tells a member that is there twice, where it stands for the second time', () => {
    const twice = write(
      'twice.json',
      JSON.stringify(soundConfig(), null, 2).replace('"version"', '"version": "1",\n  "version"'),
    );
    const { status, stdout } = placet('check', twice);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^error "version" is there twice .*\n.*twice\.json:3:3 {2}repeated-key/m);
  });

  it.for([
    ['a file that is not there', ['check', join(folder, 'nowhere.json')], /nowhere\.json cannot be read/],
    [
      'what is no JSON, with its place',
      ['check', write('bad.json', '{\n  "version": }')],
      /bad\.json:2:14 is no JSON: a value is missing/,
    ],
    ['an empty file', ['check', write('empty.json', '')], /is no JSON/],
    ['no file at all', ['check'], /usage: placet check/],
    [
      'an unknown option',
      ['check', sound, '--formt', 'json'],
      /no option --formt; did you mean --format\?\nusage/,
    ],
    ['an unknown format', ['check', sound, '--format', 'xml'], /usage/],
    [
      'a page that is not there',
      ['check', sound, '--page', join(folder, 'no.html')],
      /no\.html cannot be read/,
    ],
    [
      'an old config that is none',
      ['check', sound, '--against', write('old.json', '{}')],
      /old\.json is no right config/,
    ],
    ['an unknown command', ['chekc'], /there is no command "chekc"/],
  ] as const)('ends with 2 and a sentence for %s', ([, args, said]) => {
    const { status, stderr } = placet(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });

  it('gives the same findings as JSON', () => {
    const findings = JSON.parse(placet('check', broken, '--format', 'json').stdout);
    expect(findings[0]).toMatchObject({
      rule: 'interest-with-storage',
      severity: 'error',
      path: 'services[1].basis',
    });
    expect(findings[0].line).toBeGreaterThan(1);
  });

  it('gives SARIF 2.1.0, with a rule and a region for each result', () => {
    const { version, runs } = JSON.parse(placet('check', broken, '--format', 'sarif').stdout);
    expect(version).toBe('2.1.0');
    const [{ tool, results }] = runs;
    expect(results.length).toBeGreaterThan(0);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text.length).toBeGreaterThan(10);
      expect(locations[0].physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  });

  it('names a file by a URI in SARIF', () => {
    const file = write(
      'with space.json',
      soundConfig([soundService('stats', { basis: 'legitimate-interest' })]),
    );
    expect(placet('check', file, '--format', 'sarif').stdout).toMatch(/"uri": "[^" ]*with%20space\.json"/);
  });

  it('uses no colours where nobody reads', () => {
    expect(placet('check', broken).stdout).not.toContain('\u001b');
  });

  it('G02: says which services need a new revision', () => {
    const now = write(
      'now.json',
      soundConfig([soundService('stats', { recipients: ['Counting GmbH', 'Ads Inc.'] })]),
    );
    const { status, stdout } = placet('check', now, '--against', sound);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'stats must be asked for again (a new recipient: Ads Inc.); set `revision` to 2',
    );
  });

  it('F33: answers for 10,000 services with a clear word', () => {
    const many = write(
      'many.json',
      soundConfig(Array.from({ length: 10_000 }, (_, index) => soundService(`s${index}`))),
    );
    const { status, stdout } = placet('check', many);
    expect(status).toBe(1);
    expect(stdout).toContain('services: there are 10001; nobody can decide on more than 1000');
  });
});

describe('pages', () => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<script src="https://stats.example/x.js"></script>');
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  it('are checked from files and from addresses', async () => {
    const page = write(
      'page.html',
      '<iframe data-service="stast"></iframe><a href="#placet-settings">Cookies</a>',
    );
    const local = placet('check', sound, '--page', page);
    expect([local.status, local.stdout]).toEqual([1, expect.stringContaining('did you mean "stats"?')]);
    const { check } = await import('../../src/cli/commands/check.js');
    let told = '';
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const status = await check.run([sound, '--page', address], {
      out: (text) => {
        told += text;
      },
      err: () => {},
      hasColours: false,
    });
    expect(status).toBe(1);
    expect(told).toContain('loads from stats.example before any choice');
    expect(told).toContain('no way back to the settings');
  });
});

describe('placet resolve', () => {
  it('writes a config for the browser, where ready-made services are filled in', () => {
    const { services, ...rest } = { ...soundConfig(), languages: ['en'] };
    const source = write('source.json', { ...rest, services: [...services, { use: 'youtube' }] });
    const out = join(folder, 'resolved.json');
    expect(placet('resolve', source, '--out', out)).toEqual({ status: 0, stdout: '', stderr: '' });
    const config = JSON.parse(readFileSync(out, 'utf8'));
    expect(findProblem(config)).toBeUndefined();
    expect(config.services.at(-1).name).toBe('youtube');
    expect(JSON.parse(placet('resolve', source).stdout)).toEqual(config);
  });

  it('writes nothing where the config is wrong', () => {
    const out = join(folder, 'never.json');
    const wrong = write('wrong.json', { ...soundConfig(), services: [{ use: 'youtbe' }] });
    const { status, stderr } = placet('resolve', wrong, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean "youtube"?');
    expect(() => readFileSync(out)).toThrow();
  });
});
