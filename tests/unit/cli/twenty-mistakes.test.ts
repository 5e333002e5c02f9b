// @vitest-environment node
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../../src/cli/commands/check.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import { makeFolder, runCommand, writeInto } from './run-command.js';
import { soundConfig, soundService } from './sound-config.js';

const PAGE =
  '<script src="placet.js" data-config="config.json"></script><a href="#placet-settings">Cookies</a>';
const services = (...more: readonly object[]) => soundConfig(more as readonly Service[]);
const stats = (more: object) => services({ ...soundService('stats', { hosts: ['stats.example'] }), ...more });
const without = (key: keyof Config): object => {
  const { [key]: gone, ...rest } = soundConfig();
  return rest;
};
const sound = stats({});

/** What an author has done; the config and the page that come of it; the sentence that says so, and what to do. */
const MISTAKES: readonly (readonly [mistake: string, config: unknown, page: string, sentence: RegExp])[] = [
  [
    'a misspelt member',
    { ...sound, titel: 'Us' },
    PAGE,
    /^error titel: "titel" is not known here; use one of/m,
  ],
  [
    'a misspelt basis',
    stats({ basis: 'concent' }),
    PAGE,
    /^error services\[1\]\.basis \(stats\): .* did you mean "consent"\?/m,
  ],
  [
    'a service pre-ticked as in other tools',
    stats({ default: true }),
    PAGE,
    /^error services\[1\]\.default \(stats\): .*not known here/m,
  ],
  [
    'a text where true or false belongs',
    stats({ crossSite: 'yes' }),
    PAGE,
    /^error services\[1\]\.crossSite \(stats\): "yes" does not fit; it must be true or false/m,
  ],
  [
    'a name with spaces',
    stats({ name: 'Google Analytics' }),
    PAGE,
    /^error services\[1\]\.name \(Google Analytics\): .* lower case letters/m,
  ],
  [
    'two services of one name',
    services(soundService('stats'), soundService('stats')),
    PAGE,
    /^error services\[2\]\.name \(stats\): there are two of the name "stats"; give one another name/m,
  ],
  [
    'a purpose that is not listed',
    stats({ purposes: ['analitycs'] }),
    PAGE,
    /^error services\[1\]\.purposes\[0\] \(stats\): .* did you mean "analytics"\?/m,
  ],
  [
    'a misspelt ready-made service',
    services({ use: 'youtub' }),
    PAGE,
    /^error services\[1\]\.use \(youtub\): .* did you mean "youtube"\?/m,
  ],
  [
    'nobody who answers for the site',
    without('controller'),
    PAGE,
    /^error controller: is missing; it must be an object/m,
  ],
  [
    'a comma too many',
    '{\n  "version": "1",\n}',
    PAGE,
    /config\.json:3:1 is no JSON: .* take away the comma before it/,
  ],
  [
    'a file in another encoding',
    new Uint8Array(Buffer.from('{ "version": "für" }', 'latin1')),
    PAGE,
    /config\.json:1:16 is not saved as UTF-8.*save it as UTF-8/,
  ],
  [
    'storage on legitimate interest',
    stats({ basis: 'legitimate-interest' }),
    PAGE,
    /^error services\[1\]\.basis \(stats\): legitimate interest is no ground to store on a device; use "consent"/m,
  ],
  [
    'a page without placet.js',
    sound,
    '<a href="#placet-settings">Cookies</a>',
    /^error the page has no placet\.js.*add <script/m,
  ],
  [
    'a wrong path of placet.js',
    sound,
    PAGE.replace('placet.js', 'js/placet.js'),
    /^error <script src="js\/placet\.js"> leads nowhere: there is no file/m,
  ],
  [
    'a config that a browser cannot use',
    sound,
    PAGE.replace('config.json', 'source.json'),
    /^error a browser cannot use source\.json: .*placet resolve/m,
  ],
  [
    'a tracker that nobody holds back',
    sound,
    `${PAGE}<script src="https://stats.example/x.js"></script>`,
    /^error <script src> loads from stats\.example before any choice; .*\n {2}write: <script data-service="stats" type="text\/plain" data-src=/m,
  ],
  [
    'a mark beside an address',
    sound,
    `${PAGE}<iframe data-service="stats" src="/x"></iframe>`,
    /^error <iframe src> is fetched before any choice; write data-src/m,
  ],
  [
    'a script without its type',
    sound,
    `${PAGE}<script data-service="stats" src="/x.js"></script>`,
    /^error a <script> with data-service runs at once unless its type is "text\/plain"/m,
  ],
  [
    'a misspelt mark',
    sound,
    `${PAGE}<iframe data-services="stats" data-src="/x"></iframe>`,
    /^error <iframe data-services> means nothing; did you mean data-service\?/m,
  ],
  [
    'an address without its service',
    sound,
    `${PAGE}<iframe data-src="/x"></iframe>`,
    /^error <iframe> has an address to load later and no data-service.*name its service/m,
  ],
  [
    'a service that the config does not list',
    sound,
    `${PAGE}<iframe data-service="stast" data-src="/x"></iframe>`,
    /^error <iframe> waits for "stast".* did you mean "stats"\?/m,
  ],
  [
    'code that calls a library that is held back',
    sound,
    `${PAGE}<script type="text/plain" data-service="stats" data-src="/jquery.js"></script><script>$("a").hide()</script>`,
    /^error this <script> calls \$, .*hold it back/m,
  ],
  [
    'no way back to the settings',
    sound,
    '<script src="placet.js"></script>',
    /^error the page has no way back to the settings; add <a href="#placet-settings">/m,
  ],
];

it('there are at least twenty of them', () => {
  expect(new Set(MISTAKES.map(([mistake]) => mistake)).size).toBeGreaterThanOrEqual(20);
});

it.for(MISTAKES)(
  'placet check says %s in a sentence that tells what to do',
  async ([, config, page, sentence]) => {
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
