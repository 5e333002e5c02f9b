import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openSession, type Tab } from '../support/browser';
import { ASKING_NOBODY, loadedIn, newcomer } from '../support/newcomer.js';
import { banner, openPages, rejectAll } from '../support/placet-page.js';

/** What the README says of an app built by Vite. */
const TOLD = /\*\*With Vite\*\*[\s\S]*?(?=\*\*With any other bundler\*\*)/.exec(
  readFileSync('README.md', 'utf8'),
);
const blocks = [...(TOLD?.[0] ?? '').matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({
  language,
  text,
}));
const LINES = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ text }) => text.trim().split('\n'));
/** Files by the name in their first line. */
const FILES = blocks.flatMap(({ text }) => {
  const [, name, content] = /^\/\/ (\S+)\n([\s\S]*)$/.exec(text) ?? [];
  return name && content ? [[name, content] as const] : [];
});

/** Where what the README installs lies here, so that no registry is asked. */
const INSTALLED: Readonly<Record<string, string>> = {
  placet: '.',
  react: 'tests/frameworks/node_modules/react-19',
  'react-dom': 'tests/frameworks/node_modules/react-dom-19',
  vite: 'node_modules/vite',
  typescript: 'node_modules/typescript',
  '@types/react': 'tests/frameworks/node_modules/@types/react',
  '@types/react-dom': 'tests/frameworks/node_modules/@types/react-dom',
};

/** Does what a line with `npm install` does. */
const install = (folder: string, line: string): void => {
  for (const name of line
    .replace(/^npm install( --save-dev)?/, '')
    .split(' ')
    .filter(Boolean)) {
    const from = INSTALLED[name];
    if (!from) throw new Error(`${name} is not at hand`);
    const to = join(folder, 'node_modules', name);
    mkdirSync(dirname(to), { recursive: true });
    // React's packages find each other by their places
    if (/react/.test(name)) cpSync(from, to, { recursive: true });
    else symlinkSync(resolve(from), to);
  }
  cpSync('tests/frameworks/node_modules/csstype', join(folder, 'node_modules', 'csstype'), {
    recursive: true,
  });
};

const textOf = (tab: Tab) => tab.evaluate(() => document.querySelector('main')?.textContent ?? '');

test('issue 10: a newcomer with an empty folder and the README has a React app in TypeScript that compiles, on which placet check finds nothing, and whose journey is right in English and German', async () => {
  const { folder, run, confirmAll } = newcomer();
  for (const line of LINES.filter((each) => each.startsWith('npm install'))) install(folder, line);
  const [init = '', vite = '', tsc = '', check = '', ...more] = LINES.filter((line) =>
    line.startsWith('npx '),
  );
  expect([init, vite, tsc, check].map((line) => line.split(' ', 3)[1])).toEqual([
    ...['placet', 'vite', 'tsc', 'placet'],
  ]);
  expect(more).toEqual([]);
  expect(run(init)).toMatchObject({ status: 0, stderr: '' });
  expect(FILES.map(([name]) => name)).toEqual(['vite.config.mts', 'main.tsx', 'tsconfig.json']);
  for (const [name, content] of FILES) writeFileSync(join(folder, name), content);
  confirmAll();
  expect(run(vite)).toMatchObject({ status: 0, stderr: '' });
  expect(run(tsc)).toMatchObject({ status: 0, stdout: '' });
  expect(run(check).stdout).toBe('nothing found\n');

  const assets = join(folder, 'dist', 'assets');
  const code = readdirSync(assets).map((name) => readFileSync(join(assets, name), 'utf8'));
  const isSpoken = (words: string): boolean => code.some((each) => each.includes(words));
  expect(['Accept all', 'Alle akzeptieren', 'Tout accepter'].map(isSpoken)).toEqual([true, true, false]);

  const body = readFileSync(join(folder, 'dist', 'index.html'), 'utf8');
  const pages = {
    '/': { body, headers: ASKING_NOBODY },
    '/de': { body: body.replace('lang="en"', 'lang="de"'), headers: ASKING_NOBODY },
  };
  const { tab, site, session } = await openPages(pages, { directories: { '/assets/': assets } });
  await tab.appears(banner);
  const nothing = { analytics: 0, tag: 'undefined', films: ['', ''], form: 0 };
  expect(await loadedIn(tab)).toEqual(nothing);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(rejectAll);
  await tab.disappears(banner);
  expect(await loadedIn(tab)).toEqual(nothing);
  expect(await textOf(tab)).toContain('You are not counted.');

  const german = await (await openSession()).newTab();
  await german.goto(site.url('/de'));
  await german.click({ role: 'button', name: 'Alle akzeptieren' });
  await german.waitFor(() => document.querySelectorAll('form').length > 0);
  const film = expect.stringContaining('https://www.youtube-nocookie.com/embed/');
  expect(await loadedIn(german)).toMatchObject({ tag: 'object', films: [film, film], form: 1 });
  expect(await textOf(german)).toContain('You are counted.');
  await german.click({ role: 'link', name: 'Cookie settings' });
  await german.appears({ role: 'button', name: 'Auswahl speichern' });
});
