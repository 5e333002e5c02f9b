import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { SNIPPETS } from '../../src/cli/init/snippets.js';

const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-init-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};
/** Runs `placet init` in a folder, with lines to read. */
const init = (cwd: string, args: readonly string[], input = '') =>
  spawnSync(process.execPath, [resolve('dist/cli/placet.js'), 'init', ...args], {
    ...{ cwd, input, encoding: 'utf8', timeout: 30_000 },
  });
const configIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'consent.json'), 'utf8'));
const pageIn = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

it('placet init asks five questions, takes piped answers in their order, and writes a config, a page and the files of the site', () => {
  const folder = emptyFolder();
  const answers = 'Halligen GmbH\nprivacy@halligen.example\n/datenschutz\nde, en\nyoutube\n';
  const { status, stdout, stderr } = init(folder, [], answers);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.match(/\?/g)?.length).toBeGreaterThanOrEqual(5);
  expect(configIn(folder)).toMatchObject({
    controller: { name: 'Halligen GmbH', email: 'privacy@halligen.example' },
    links: { privacyPolicy: '/datenschutz' },
    languages: ['de', 'en'],
    services: [{ name: 'consent', basis: 'essential' }, { use: 'youtube' }],
  });
  expect(pageIn(folder)).toContain('<html lang="de">');
  expect(existsSync(join(folder, 'placet', 'placet.js'))).toBe(true);
  expect(stdout).toContain('What placet check says:');
  expect(stdout).not.toMatch(/^error/m);
});

it('asks nothing where options answer, and takes what is usual for the rest', () => {
  const folder = emptyFolder();
  expect(
    init(folder, ['--services', 'google-analytics', '--id', 'google-analytics=G-PASTED1234']).status,
  ).toBe(0);
  expect(configIn(folder)).toMatchObject({ controller: { name: 'Example GmbH' }, languages: ['en'] });
  expect(pageIn(folder).match(/G-PASTED1234/g)).toHaveLength(2);
});

it('for an app it writes a page that loads the app, and no files of a site', () => {
  const folder = emptyFolder();
  const { status, stdout } = init(folder, ['--app', '--services', 'youtube']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('Now write main.tsx')]);
  expect(stdout).not.toMatch(/^error/m);
  expect(pageIn(folder)).toContain('<script type="module" src="/main.tsx"></script>');
  expect(pageIn(folder)).toContain('<iframe data-service="youtube"');
  expect(pageIn(folder)).not.toContain('placet.js');
  expect(existsSync(join(folder, 'placet'))).toBe(false);
});

it('overwrites nothing without --force', () => {
  const folder = emptyFolder();
  init(folder, ['--name', 'One']);
  const { status, stderr } = init(folder, ['--name', 'Another']);
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/consent\.json and index\.html would be overwritten; say --force/),
  ]);
  expect(configIn(folder).controller.name).toBe('One');
  expect(init(folder, ['--name', 'Another', '--force']).status).toBe(0);
  expect(configIn(folder).controller.name).toBe('Another');
});

it.for([
  [
    'a misspelt service',
    ['--services', 'youtub'],
    /no ready-made service "youtub"; did you mean "youtube"\?/,
  ],
  [
    'an id that is none',
    ['--id', 'google-analytics=UA-12'],
    /--id google-analytics=UA-12 has no measurement id/,
  ],
  ['an id of nothing', ['--id', 'stats=1'], /--id stats=1 names no service; write google-analytics=/],
] as const)('writes nothing for %s, and says what to do', ([, args, sentence]) => {
  const folder = emptyFolder();
  const { status, stderr } = init(folder, args);
  expect([status, stderr]).toEqual([2, expect.stringMatching(sentence)]);
  expect(existsSync(join(folder, 'consent.json'))).toBe(false);
});

it.for([
  ['google-analytics', "gtag('config', 'G-ABCDEF1234');", 'G-ABCDEF1234'],
  ['youtube', 'https://www.youtube.com/watch?v=aqz-KE-bpKQ&t=3s', 'aqz-KE-bpKQ'],
  ['youtube', 'https://youtu.be/aqz-KE-bpKQ', 'aqz-KE-bpKQ'],
  ['youtube', 'aqz-KE-bpKQ', 'aqz-KE-bpKQ'],
  [
    'mailchimp',
    '<form action="https://a.us1.list-manage.com/subscribe/post?u=0a1&amp;id=2b3&amp;f_id=4"',
    'https://a.us1.list-manage.com/subscribe/post?u=0a1&amp;id=2b3',
  ],
  ['youtube', '"><script>alert(1)</script>', undefined],
  ['google-analytics', "G-');alert(1)//", undefined],
] as const)('T01: of what is pasted for %s only the id is taken: %s', ([name, pasted, id]) => {
  expect(SNIPPETS[name]?.find(pasted)).toBe(id);
});
