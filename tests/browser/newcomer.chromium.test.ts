import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import { acceptAll, banner, openPages, rejectAll } from '../support/placet-page.js';

/** The lines of the README's first steps that are ours. */
const LINES = (/```sh\n([^`]+)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('npx placet '));

/** An empty folder in which only the README's lines have been run; what the last one said. */
const followReadme = () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-newcomer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = (line: string) => {
    const script = `npx() { shift; node ${resolve('dist/cli/placet.js')} "$@"; }\n${line}`;
    return spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8' });
  };
  return { folder, run, said: LINES.map((line) => run(line)) };
};

/** Confirms what `placet check` asks the author to look up, as an author does who has looked. */
const confirmAll = (folder: string): void => {
  const file = join(folder, 'consent.json');
  const config = JSON.parse(readFileSync(file, 'utf8'));
  for (const service of config.services) {
    if (!service.use) continue;
    const made = JSON.parse(readFileSync(`config/services/${service.use}.json`, 'utf8')) as ReadyMadeService;
    service.confirmed = [...(made.unverified ?? []), ...(made.tasks ?? []).map(({ name }) => name)];
  }
  writeFileSync(file, JSON.stringify(config, null, 2));
};

const loaded = () => ({
  analytics: document.querySelectorAll('script[src*=googletagmanager]').length,
  tag: typeof (window as unknown as { dataLayer?: unknown }).dataLayer,
  film: document.querySelector('iframe')?.getAttribute('src') ?? undefined,
  form: document.querySelectorAll('form').length,
});
const nothing = { analytics: 0, tag: 'undefined', film: undefined, form: 0 };

test('a newcomer with an empty folder and the README has a site on which placet check finds nothing, and whose journey is right', async () => {
  const { folder, run, said } = followReadme();
  expect(LINES).toHaveLength(3);
  expect(said.map(({ stdout, stderr }) => `${stdout}${stderr}`).join('\n')).not.toMatch(/^error/m);
  expect(said.slice(0, 2).map(({ status }) => status)).toEqual([0, 0]);
  confirmAll(folder);
  expect(run(LINES.at(-1) ?? '').stdout).toBe('nothing found\n');
  // what is granted may try to load, and gets nowhere: a test asks nobody
  const headers = { 'content-security-policy': "script-src 'self' 'unsafe-inline'; frame-src 'none'" };
  const page = { body: readFileSync(join(folder, 'index.html'), 'utf8'), headers };
  const { tab, site, session } = await openPages(
    { '/': page },
    { directories: { '/placet/': `${folder}/placet` } },
  );
  await tab.appears(banner);
  expect(await tab.evaluate(loaded)).toEqual(nothing);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await tab.evaluate(loaded)).toEqual(nothing);
  await tab.evaluate(() => window.placet.forget());
  await tab.click(acceptAll);
  await tab.waitFor(() => document.querySelectorAll('form').length > 0);
  expect(await tab.evaluate(loaded)).toMatchObject({
    tag: 'object',
    film: expect.stringContaining('https://www.youtube-nocookie.com/embed/'),
    form: 1,
  });
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.appears({ role: 'button', name: 'Save selection' });
});
