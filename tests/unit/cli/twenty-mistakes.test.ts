// @vitest-environment node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/cli/commands/check.js';
import { MISTAKES, PAGE, services, sound } from './author-mistakes.js';
import { makeFolder, runCommand, writeInto } from './run-command.js';

it('there are at least twenty of them', () => {
  expect(new Set(MISTAKES.map(({ done }) => done)).size).toBeGreaterThanOrEqual(20);
});

it.for(MISTAKES)(
  'placet check says $done in a sentence that tells what to do',
  async ({ config, page, check: sentence }) => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'site'));
    const file = writeInto(folder, 'config.json', config);
    writeInto(folder, 'site/placet.js', '');
    writeInto(folder, 'site/config.json', sound);
    writeInto(folder, 'site/source.json', services({ use: 'youtube' }));
    const { code, out, err } = await runCommand(
      check,
      file,
      '--page',
      writeInto(folder, 'site/index.html', page),
    );
    expect(code).not.toBe(0);
    expect(`${err}${out}`).toMatch(sentence);
  },
);

it('and nothing of a site without a mistake', async () => {
  const folder = makeFolder();
  writeInto(folder, 'placet.js', '');
  const file = writeInto(folder, 'config.json', sound);
  expect((await runCommand(check, file, '--page', writeInto(folder, 'index.html', PAGE))).out).toBe(
    'nothing found\n',
  );
});
