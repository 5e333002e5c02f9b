// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { check } from '../../../../src/cli/commands/check.js';
import type { Command } from '../../../../src/cli/commands/command.js';
import { resolve } from '../../../../src/cli/commands/resolve.js';
import type { Config } from '../../../../src/model/config/config.js';
import type { ConfigSource } from '../../../../src/model/config/config-source.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a command says of a config with one ready-made service. */
const say = async (command: Command, more: Partial<ConfigSource>): Promise<string> => {
  const config = { version: '1', controller: { name: 'Example GmbH' }, purposes: [] };
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify({ ...config, services: [{ use: 'hotjar' }], ...more }));
  const said: string[] = [];
  const note = (text: string) => said.push(text);
  await command.run([file], { out: note, err: note, hasColours: false });
  return said.join('');
};

it('issue 10, 1.6: a resolved config holds the texts of the site’s languages alone', async () => {
  const { purposes, services } = JSON.parse(await say(resolve, { languages: ['pl'] })) as Config;
  expect(Object.keys(Object(purposes[0]?.title))).toEqual(['pl']);
  expect(Object.keys(Object(services[0]?.description))).toEqual(['pl']);
});

it('issue 10, 1.6: who does not say what the site speaks is told what that costs', async () => {
  expect(await say(resolve, {})).toContain('texts in 44 languages: name those of the site in `languages`');
  expect(await say(resolve, { languages: ['pl'] })).not.toContain('Every visitor downloads');
});

it('G18: the check asks for the languages of the site, and for none that only ready-made texts are in', async () => {
  expect(await say(check, {})).not.toContain('missing-translation');
  const links = { privacyPolicy: { en: '/privacy', de: '/datenschutz' } };
  expect(await say(check, { links })).not.toContain('missing-translation');
  expect(await say(check, { languages: ['de', 'fr'] })).toContain('the text in fr is missing');
});
