import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASKING_NOBODY, loadedIn, newcomer } from '../support/newcomer.js';
import { acceptAll, banner, openPages, rejectAll } from '../support/placet-page.js';

/** The lines of the README's first steps that are ours. */
const LINES = (/```sh\n([^`]+)```/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('npx placet '));

const nothing = { analytics: 0, tag: 'undefined', films: [''], form: 0 };

test('a newcomer with an empty folder and the README has a site on which placet check finds nothing, and whose journey is right', async () => {
  const { folder, run, confirmAll } = newcomer();
  const said = LINES.map(run);
  expect(LINES).toHaveLength(3);
  expect(said.map(({ stdout, stderr }) => `${stdout}${stderr}`).join('\n')).not.toMatch(/^error/m);
  expect(said.slice(0, 2).map(({ status }) => status)).toEqual([0, 0]);
  confirmAll();
  expect(run(LINES.at(-1) ?? '').stdout).toBe('nothing found\n');
  const page = { body: readFileSync(join(folder, 'index.html'), 'utf8'), headers: ASKING_NOBODY };
  const { tab, site, session } = await openPages(
    { '/': page },
    { directories: { '/placet/': `${folder}/placet` } },
  );
  await tab.appears(banner);
  expect(await loadedIn(tab)).toEqual(nothing);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await loadedIn(tab)).toEqual(nothing);
  await tab.evaluate(() => window.placet.forget());
  await tab.click(acceptAll);
  await tab.waitFor(() => document.querySelectorAll('form').length > 0);
  expect(await loadedIn(tab)).toMatchObject({
    tag: 'object',
    films: [expect.stringContaining('https://www.youtube-nocookie.com/embed/')],
    form: 1,
  });
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.appears({ role: 'button', name: 'Save selection' });
});
