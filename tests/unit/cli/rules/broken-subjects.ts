import type { Taken } from '../../../../src/cli/input/take-from-site.js';
import { checkAgainst } from '../../../../src/cli/rules/against/check-against.js';
import { CONFIG_RULES } from '../../../../src/cli/rules/config/config-rules.js';
import { type Finding, findingsOf } from '../../../../src/cli/rules/finding.js';
import { checkPage } from '../../../../src/cli/rules/page/check-page.js';
import { checkSource } from '../../../../src/cli/rules/source/check-source.js';
import type { Config, Service } from '../../../../src/model/config/config.js';
import type { ReadyMadeService } from '../../../../src/model/config/config-source.js';
import { soundConfig, soundService } from '../sound-config.js';
import { BROKEN_CONFIGS } from './config/broken-configs.js';

const source = (config: object, repeated: Parameters<typeof checkSource>[0]['repeated'] = []) =>
  checkSource(
    { source: { ...soundConfig(), ...config }, repeated },
    { service: () => undefined, purposes: [], names: ['youtube'] },
  ).findings;

const OURS = '<script src="/placet/placet.js"></script>';

/** What is left to do about a ready-made service. */
const left = (more: Partial<ReadyMadeService>) =>
  checkSource(
    { source: { ...soundConfig(), services: [{ use: 'youtube' }] }, repeated: [] },
    {
      service: () => ({ ...soundService('youtube'), sources: [], ...more }),
      purposes: [],
      names: ['youtube'],
    },
  ).open;

/** A page that is right but for some markup, of which the files are there as given. */
const page = (
  markup: string,
  { config = soundConfig(), taken = {} }: { config?: Config; taken?: Readonly<Record<string, Taken>> } = {},
) =>
  checkPage(
    markup.includes('</html>')
      ? markup
      : `${markup}<a href="#placet-settings">Cookies</a>${markup.includes('placet.') ? '' : OURS}`,
    { address: 'page.html', config, known: [], taken: new Map(Object.entries(taken)) },
  );

/** A service that is another than before. */
const change = (more: Partial<Service>) =>
  checkAgainst(soundConfig(), soundConfig([soundService('stats', more)]));

/** For each rule, whatever it looks at, something that breaks it and no other: what is found there. */
export const BROKEN_SUBJECTS: readonly (readonly [rule: string, findings: readonly Finding[]])[] = [
  ['repeated-key', source({}, [{ key: 'version', line: 3, column: 3 }])],
  ['too-many-services', source({ services: Array.from({ length: 1_001 }, () => soundService('stats')) })],
  ['unknown-ready-made', source({ services: [{ use: 'youtbe' }] })],
  ['grammar', source({ version: 5 })],
  ['unverified-fact', left({ unverified: ['hosts'] })],
  ['open-task', left({ tasks: [{ name: 'signals', text: 'Declare ads too.' }] })],
  ...BROKEN_CONFIGS.map(([rule, , config]) => [rule, findingsOf(CONFIG_RULES, config)] as const),
  ['third-party-not-gated', page('<img src="https://pixel.example/1.gif" alt="">')],
  [
    'snippet-not-gated',
    page("<script>load('//stats.example/x.js')</script>", {
      config: soundConfig([soundService('stats', { hosts: ['stats.example'] })]),
    }),
  ],
  ['no-placet', page('<html><a href="#placet-settings">Cookies</a></html>')],
  ['placet-as-module', page('<script type="module" src="/placet.js"></script>')],
  [
    'file-not-found',
    page('<script src="/placet.js"></script>', {
      taken: { '/placet.js': { reason: 'nobody answers there' } },
    }),
  ],
  [
    'served-config',
    page('<placet-consent config="/c.json"></placet-consent>', { taken: { '/c.json': { text: '{}' } } }),
  ],
  ['address-without-service', page('<iframe data-src="/x"></iframe>')],
  ['near-attribute', page('<iframe data-servce="stats"></iframe>')],
  [
    'needs-held-library',
    page(
      '<script type="text/plain" data-service="stats" data-src="/jquery.js"></script><script>$(document).ready(go)</script>',
    ),
  ],
  ['unknown-service', page('<iframe data-service="stast" data-src="/x"></iframe>')],
  [
    'unknown-surface',
    page(`<html data-placet-surface="amdin">${OURS}<a href="#placet-settings">Settings</a></html>`),
  ],
  ['script-not-held', page('<script data-service="stats" src="/x.js"></script>')],
  ['loads-before-choice', page('<iframe data-service="stats" src="/x"></iframe>')],
  ['no-settings-link', page(`<html>${OURS}<p>Hello</p></html>`)],
  ['page-section-numbers', page('<h2>6. Cookies</h2><h2>8. Rights</h2>')],
  ['page-dangling-annex', page('<p>See annex 18.</p>')],
  ['page-empty-link', page('<p>It can be found <a>here</a>.</p>')],
  ['page-lookalike-character', page('<code>opt\u2011in</code>')],
  ['revision-needed', change({ recipients: ['Ads Inc.'] })],
  [
    'another-controller',
    checkAgainst(
      soundConfig(),
      soundConfig(undefined, { controller: { name: 'Buyer Inc.', email: 'a@b.example' } }),
    ),
  ],
  ['version-backwards', checkAgainst(soundConfig(), soundConfig(undefined, { version: '2025-01-01' }))],
  ['answers-lost', checkAgainst(soundConfig(), soundConfig(undefined, { cookie: { name: 'answers' } }))],
  [
    'signal-weakened',
    checkAgainst(soundConfig(), soundConfig(undefined, { signals: { globalPrivacyControl: 'ignore' } })),
  ],
  ['service-renamed', checkAgainst(soundConfig(), soundConfig([soundService('counts', { title: 'stats' })]))],
  [
    'words-changed',
    checkAgainst(
      soundConfig(),
      soundConfig(undefined, {
        purposes: [{ name: 'analytics', title: 'Statistics', description: 'Knowing what you like.' }],
      }),
    ),
  ],
  ['choice-taken-away', change({ basis: 'essential' })],
  ['revision-raised', change({ recipients: ['Ads Inc.'], revision: 2 })],
  ['new-service', checkAgainst(soundConfig([]), soundConfig())],
  ['service-gone', checkAgainst(soundConfig(), soundConfig([]))],
  ['harmless-change', change({ notes: 'Moved to a new server room.' })],
];
