// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { declaration } from '../../../../src/cli/commands/declaration.js';
import type { Table } from '../../../../src/model/declaration/declaration.js';

const SANDBANK = 'tests/fixtures/policies/sandbank.json';
const folder = mkdtempSync(join(tmpdir(), 'placet-declaration-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs `placet declaration` and gives what it said. */
const run = async (...args: readonly string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await declaration.run(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    hasColours: false,
  });
  return { code, out: out.join(''), err: err.join('') };
};
const titles = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
const tables = async (...args: readonly string[]): Promise<readonly Table[]> =>
  JSON.parse((await run(SANDBANK, '--format', 'json', ...args)).out);

describe('placet declaration', () => {
  it('prints all tables that have rows and say what no other says, as Markdown in English', async () => {
    const { code, out, err } = await run(SANDBANK);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(titles(out)).toEqual([
      'Who is responsible',
      'Stored in your browser',
      'How data is processed',
      'Legal basis',
      'Recipients',
      'Where data is kept',
      'Your rights',
      'Further information',
      'More documents',
    ]);
  });

  it('leaves out a table without rows, unless it is asked for by name', async () => {
    const policy = 'tests/fixtures/policies/meshstack.json';
    expect(titles((await run(policy)).out)).not.toContain('Your rights');
    expect(titles((await run(policy, '--table', 'rights')).out)).toEqual(['Your rights']);
  });

  it.for([
    [['--table', 'storage,processing']],
    [['--table', 'storage processing']],
    [['--table', 'storage', '--table', 'processing']],
  ])('takes several tables: %s', async ([args = []]) => {
    expect((await tables(...args)).map(({ name }) => name)).toEqual(['storage', 'processing']);
  });

  it('G11: keeps to a surface', async () => {
    const names = async (surface: string) =>
      (await tables('--table', 'services', '--surface', surface))[0]?.rows.map(({ service }) => service);
    expect(await names('website')).toEqual(['klaro', 'posthog']);
    expect(await names('app')).toContain('calendar');
  });

  it('G18: speaks the language that is asked for, then that of the config, then English', async () => {
    const file = join(folder, 'german.json');
    const controller = { name: 'Beispiel GmbH' };
    writeFileSync(
      file,
      JSON.stringify({ version: '1', language: 'de', controller, purposes: [], services: [] }),
    );
    expect(titles((await run(file)).out)[0]).toBe('Wer verantwortlich ist');
    expect(titles((await run(file, '--lang', 'fr')).out)[0]).toBe('Qui est responsable');
    expect(titles((await run(SANDBANK, '--lang', 'de-AT')).out)).toContain('Ihre Rechte');
    expect((await run(SANDBANK, '--lang', 'de', '--format', 'html')).out).toMatch(/^<div lang="de">/);
  });

  it.for([
    [[]],
    [['a.json', 'b.json']],
    [[SANDBANK, '--format', 'pdf']],
    [[SANDBANK, '--format', 'toString']],
    [[SANDBANK, '--table', 'cookies']],
  ])('tells how it is used when it is called as in %j, and exits with 2', async ([args = []]) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^usage: placet declaration <config>/m);
  });

  it.for([
    [[SANDBANK, '--lang', 'xx'], /"xx" is not spoken here/],
    [[SANDBANK, '--colour'], /--colour/],
    [[join(folder, 'missing.json')], /missing\.json/],
  ] as const)('says why it could not run with %j, and exits with 2', async ([args, why]) => {
    const { code, out, err } = await run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(why);
  });

  it('names what is wrong in a config, prints no table and exits with 1', async () => {
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '{ "version": "1", "controller": {}, "purposes": [], "services": [] }');
    const { code, out, err } = await run(file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('controller.name');
  });

  it('prints nothing from a file that says a thing twice, for nobody knows which is meant', async () => {
    const file = join(folder, 'twice.json');
    const controller = '{ "name": "A" }';
    writeFileSync(
      file,
      `{ "version": "1", "controller": ${controller}, "controller": ${controller}, "purposes": [], "services": [] }`,
    );
    const { code, out, err } = await run(file);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/twice\.json:1:\d+: "controller" is there twice/);
  });
});
