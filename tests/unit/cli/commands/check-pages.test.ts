// @vitest-environment node
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { check } from '../../../../src/cli/commands/check.js';
import { makeFolder, runCommand, writeInto } from '../run-command.js';
import { soundConfig, soundService } from '../sound-config.js';

const config = soundConfig([soundService('map', { hosts: ['*.maps.example'] })]);
const footer = '<a href="#placet-settings">Cookies</a>';

/** A folder with a config and a site in `public`, whose page is given. */
const makeSite = (page: string | Uint8Array) => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'public/placet'), { recursive: true });
  const file = writeInto(folder, 'public/index.html', page);
  return { folder, page: file, config: writeInto(folder, 'config.json', config) };
};

describe('the files of a page on disk', () => {
  const tag = '<script src="/placet/placet.js" data-config="placet/config.json"></script>';

  it('are told where they are not there, and nothing is told where they are', async () => {
    const site = makeSite(`${tag}${footer}`);
    const { out } = await runCommand(check, site.config, '--page', site.page);
    expect(out).toMatch(/<script src="\/placet\/placet\.js"> leads nowhere: .*--root/);
    expect(out).toMatch(
      /<script data-config="placet\/config\.json"> leads nowhere: there is no file .*config\.json/,
    );
    writeInto(site.folder, 'public/placet/placet.js', '');
    writeInto(site.folder, 'public/placet/config.json', config);
    expect((await runCommand(check, site.config, '--page', site.page)).out).toBe('nothing found\n');
  });

  it('are looked for under --root, where the page is deeper in the site', async () => {
    const site = makeSite('');
    mkdirSync(join(site.folder, 'public/about'));
    const page = writeInto(
      site.folder,
      'public/about/index.html',
      `<script src="/placet/placet.js"></script>${footer}`,
    );
    writeInto(site.folder, 'public/placet/placet.js', '');
    const at = (root: string) =>
      runCommand(check, site.config, '--page', page, '--root', join(site.folder, root));
    expect((await at('public')).out).toBe('nothing found\n');
    expect((await at('.')).out).toContain('leads nowhere');
  });
});

it('the files of a served page are asked of the server, which may answer with a page instead', async () => {
  const page = `<script src="/placet.js"></script><placet-consent config="/config.json"></placet-consent>${footer}`;
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/placet.js' ? 404 : 200;
    response.setHeader('content-type', 'text/html');
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { out } = await runCommand(check, writeInto(makeFolder(), 'c.json', config), '--page', address);
  expect(out).toContain('<script src="/placet.js"> leads nowhere: the server answers 404');
  expect(out).toContain('config="/config.json"> leads nowhere: the server answers with a page of HTML');
});

describe('placet check --fix', () => {
  const wrong = `\uFEFF<!doctype html>
<p>Größe</p>
<iframe src="https://a.maps.example/1"></iframe>
<iframe data-servce="mpa" data-src="/2"></iframe>
<script src="/placet.js"></script>${footer}
`;
  const right = wrong
    .replace('<iframe src', '<iframe data-service="map" data-src')
    .replace('data-servce="mpa"', 'data-service="map"');

  it('writes what is certain, one mistake behind another too, and nothing else', async () => {
    const site = makeSite(wrong);
    writeInto(site.folder, 'public/placet.js', '');
    const { code, out, err } = await runCommand(check, site.config, '--page', site.page, '--fix');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'nothing found\n',
      err: expect.stringMatching(/index\.html: 3 places corrected/),
    });
    expect(readFileSync(site.page, 'utf8')).toBe(right);
  });

  it('without it prints what to write, and writes nothing', async () => {
    const site = makeSite(wrong);
    const { out } = await runCommand(check, site.config, '--page', site.page);
    expect(out).toContain('  write: <iframe data-service="map" data-src="https://a.maps.example/1">');
    expect(readFileSync(site.page, 'utf8')).toBe(wrong);
  });

  it('changes nothing while the config is wrong, and no page in another encoding or of a server', async () => {
    const site = makeSite(wrong);
    const broken = writeInto(site.folder, 'broken.json', { ...config, titel: 1 });
    await runCommand(check, broken, '--page', site.page, '--fix');
    expect(readFileSync(site.page, 'utf8')).toBe(wrong);
    const latin = makeSite(new Uint8Array(Buffer.from('<p>Größe', 'latin1')));
    expect((await runCommand(check, latin.config, '--page', latin.page, '--fix')).code).toBe(2);
    const { err } = await runCommand(check, site.config, '--page', 'https://www.example.com/', '--fix');
    expect(err).toMatch(/cannot be corrected; name its file/);
  });

  it('gives code scanners the same correction', async () => {
    const site = makeSite(wrong);
    const { out } = await runCommand(check, site.config, '--page', site.page, '--format', 'sarif');
    const fixes = JSON.parse(out).runs[0].results.flatMap(({ fixes = [] }) => fixes);
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toMatch(
      /^<iframe data-service="map"/,
    );
  });
});
