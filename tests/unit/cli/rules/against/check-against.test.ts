import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../../../../src/cli/rules/against/check-against.js';
import { diffConfig } from '../../../../../src/cli/rules/against/diff-config.js';
import type { Config, Service, Text } from '../../../../../src/model/config/config.js';
import { idsOf } from '../../ids-of.js';
import { soundConfig, soundService } from '../../sound-config.js';

const [before] = [soundService('stats', { title: { en: 'Counts' }, hosts: ['a.example', 'b.example'] })];
const item = (more: object) => [{ name: 'stats_id', type: 'cookie' as const, duration: 'P180D', ...more }];

/** A change of one service, and what visitors must be asked about again because of it; nothing for a harmless one. */
const CHANGES: readonly (readonly [what: string, more: Partial<Service>, reason: RegExp | undefined])[] = [
  ['a typo in the description', { description: 'Counts visits!' }, undefined],
  ['a new translation', { title: { en: 'Counts', de: 'Zahlen' } }, undefined],
  ['notes', { notes: 'Moved to a new server room.' }, undefined],
  ['hosts in another order', { hosts: ['b.example', 'a.example'] }, undefined],
  [
    'another wording of the legal basis',
    { legalBasis: ['GDPR 6(1)(a)', 'TDDDG 25(1)', 'GDPR 7'] },
    undefined,
  ],
  ['a shorter retention', { retention: 'P90D' }, undefined],
  ['a shorter cookie', { storage: item({ duration: 'P30D' }) }, undefined],
  ['less storage', { storage: [] }, undefined],
  ['another purpose text of an item', { storage: item({ purpose: 'An id' }) }, undefined],
  ['fewer data', { data: [] }, undefined],
  ['data in one more language', { data: [{ en: 'events', de: 'Ereignisse' }] }, undefined],
  ['a new recipient', { recipients: ['Counting GmbH', 'Ads Inc.'] }, /new recipient: Ads Inc\./],
  ['a new provider', { provider: { name: 'Other GmbH', country: 'DE' } }, /new recipient: Other GmbH/],
  ['a new purpose', { purposes: ['analytics', 'marketing'] }, /new purpose: marketing/],
  ['new data', { data: ['events', 'IP addresses'] }, /new data: IP addresses/],
  [
    'a new cookie',
    { storage: [...item({}), { name: 'b', type: 'cookie', duration: 'session' }] },
    /new storage: cookie b/,
  ],
  [
    'the same key in another store',
    { storage: item({ type: 'localStorage' }) },
    /new storage: localStorage stats_id/,
  ],
  ['a longer cookie', { storage: item({ duration: 'P365D' }) }, /longer storage: cookie stats_id, P365D/],
  ['a cookie that stays for ever', { storage: item({ duration: 'persistent' }) }, /longer storage/],
  ['a longer retention', { retention: 'P2Y' }, /longer retention: P2Y/],
  ['a retention without a figure', { retention: 'as long as we need it' }, /longer retention: as long/],
  [
    'a retention that is no longer told',
    { retention: undefined as never },
    /longer retention: no longer told/,
  ],
  [
    'the same retention in words',
    { retention: { en: 'at most 180 days', de: 'höchstens 180 Tage' } },
    undefined,
  ],
  [
    'a longer retention in words',
    { retention: { en: 'at most 2 years', de: 'höchstens 2 Jahre' } },
    /longer retention: at most 2/,
  ],
  [
    'a cookie without a figure',
    { storage: item({ duration: 'until we change our mind' }) },
    /longer storage/,
  ],
  ['a new country', { provider: { name: 'Counting GmbH', country: 'FR' } }, /new country: FR/],
  ['a transfer', { thirdCountry: true, safeguards: ['SCC'] }, /leaves the EEA/],
  ['a transfer that depends on the provider', { thirdCountry: 'provider-dependent' }, /leaves the EEA/],
  ['recognition on other websites', { crossSite: true }, /other websites/],
];

describe('G02, UI25: what a change of a service asks for', () => {
  it('is told for at least 20 kinds of change', () => {
    expect(CHANGES.length).toBeGreaterThanOrEqual(20);
  });

  it.for(CHANGES)('%s', ([, more, reason]) => {
    const [old, now] = [soundConfig([before as Service]), soundConfig([{ ...(before as Service), ...more }])];
    const [change] = diffConfig(old, now);
    expect(change?.name).toBe('stats');
    const told = checkAgainst(old, now);
    if (reason) {
      expect(change?.reasons.join()).toMatch(reason);
      expect(told).toMatchObject([
        { rule: { id: 'revision-needed', severity: 'error' }, path: 'services[1].revision' },
      ]);
      expect(told[0]?.message).toContain('set `revision` to 2');
    } else {
      expect(change?.reasons).toEqual([]);
      expect(idsOf(told)).toEqual(['harmless-change']);
    }
  });

  it('asks for nothing more once the revision is raised', () => {
    const now = soundConfig([{ ...(before as Service), recipients: ['Ads Inc.'], revision: 2 }]);
    expect(checkAgainst(soundConfig([before as Service]), now)).toMatchObject([
      { rule: { id: 'revision-raised', severity: 'info' } },
    ]);
  });

  it('is nothing where nothing changed', () => {
    expect(checkAgainst(soundConfig(), soundConfig())).toEqual([]);
  });

  it('is nothing to be done for a new service, about which visitors are asked by itself, and for one that is gone', () => {
    const [one, two] = [soundConfig([]), soundConfig()];
    expect(checkAgainst(one, two)).toMatchObject([{ rule: { id: 'new-service', severity: 'info' } }]);
    expect(checkAgainst(two, one)).toMatchObject([{ rule: { id: 'service-gone', severity: 'info' } }]);
  });

  it('is nothing for a service that nobody is asked about', () => {
    const essential = (more: Partial<Service>) =>
      soundConfig([soundService('shop', { basis: 'essential', ...more })]);
    const told = checkAgainst(essential({}), essential({ recipients: ['Counting GmbH', 'Bank AG'] }));
    expect(told.filter(({ rule }) => rule.severity !== 'info')).toEqual([]);
  });

  it('is to ask again where a recipient moves to another country', () => {
    const at = (country: string) =>
      soundConfig(undefined, { recipients: [{ name: 'Counting GmbH', country }] });
    const told = checkAgainst(at('DE'), at('FR'));
    expect(told.filter(({ rule }) => rule.severity === 'error')).toMatchObject([
      { rule: { id: 'revision-needed' }, path: 'services[1].revision' },
    ]);
    expect(checkAgainst(at('DE'), at('DE'))).toEqual([]);
  });

  it.for([
    ['consent', 'essential'],
    ['consent', 'legitimate-interest'],
    ['legitimate-interest', 'essential'],
  ] as const)(
    'UI20: warns where a service moves from %s to %s, and would run for those who refused it',
    ([was, is]) => {
      const on = (basis: Service['basis']) => soundConfig([soundService('stats', { basis })]);
      expect(checkAgainst(on(was), on(is))).toMatchObject([
        { rule: { id: 'choice-taken-away', severity: 'warning' }, path: 'services[1].basis' },
      ]);
      expect(idsOf(checkAgainst(on(is), on(was)))).not.toContain('choice-taken-away');
    },
  );
});

/** A config with another purpose, another controller and so on than `soundConfig()`. */
const now = (more: Partial<Config>, services?: readonly Service[]) => soundConfig(services, more);
const told = (after: Config, old = soundConfig()) =>
  checkAgainst(old, after).map(
    ({ rule, path, message }) => `${rule.severity} ${rule.id} ${path}: ${message}`,
  );
const purpose = (title: Text, description = 'Learning which pages help.') => ({
  purposes: [{ name: 'analytics', title, description }],
});

describe('G02, UI25: what a change beside the services asks for', () => {
  it('a purpose that becomes another is asked for again, in each service that is for it', () => {
    expect(told(now(purpose('Advertising')))).toEqual([
      'error revision-needed services[1].revision: stats must be asked for again (another purpose: "Statistics" is "Advertising" now); set `revision` to 2',
    ]);
    const raised = now(purpose('Advertising'), [soundService('stats', { revision: 2 })]);
    expect(told(raised)).toEqual([expect.stringMatching(/^info revision-raised/)]);
  });

  it('a purpose that is only called otherwise in the config, or translated, is the same', () => {
    const other = {
      purposes: [
        {
          name: 'counting',
          title: { en: 'Statistics', de: 'Statistik' },
          description: 'Learning which pages help.',
        },
      ],
    };
    const after = now(other, [soundService('stats', { purposes: ['counting'] })]);
    expect(told(after)).toEqual([expect.stringMatching(/^info harmless-change/)]);
  });

  it('another controller asks anew, and one that is only written otherwise does not', () => {
    const controller = { name: 'Buyer Inc.', email: 'privacy@example.com' };
    expect(told(now({ controller }))).toEqual([
      expect.stringMatching(
        /^error another-controller services\[1\]\.revision: .*"Example GmbH".*"Buyer Inc\.".*`revision` to 2/,
      ),
    ]);
    expect(
      told(now({ controller }, [soundService('stats', { revision: 2 })])).filter((line) =>
        line.startsWith('error'),
      ),
    ).toEqual([]);
    expect(told(now({ controller: { ...controller, name: 'EXAMPLE  GmbH.' } }))).toEqual([]);
  });

  it.for([
    [{ name: 'consent' }, /cookie\.name: was "klaro", is "consent"/],
    [{ path: '/shop' }, /cookie\.path: was "\/", is "\/shop"/],
    [{ domain: 'example.com' }, /cookie\.domain: was not set, is "example\.com"/],
  ] as const)('a cookie that is another, %j, loses all answers', ([cookie, said]) => {
    expect(told(now({ cookie }))).toEqual([expect.stringMatching(said)]);
    expect(told(now({ cookie: { days: 90, name: 'klaro' } }))).toEqual([]);
  });

  it('words that changed stand side by side for somebody to decide, and a slip that was mended is none', () => {
    const description = 'Follows what you read, and what you buy later.';
    expect(told(now({}, [soundService('stats', { description })]))).toEqual([
      `warning words-changed services[1].description: was "Counts visits.", is "${description}"; decide: if visitors agreed to less, raise \`revision\``,
      expect.stringMatching(/^info harmless-change/),
    ]);
    expect(told(now(purpose('Statistics', 'Learning which pages help, and which ads.')))).toEqual([
      expect.stringMatching(/^warning words-changed purposes\[0\]\.description: was "Learning/),
    ]);
    expect(told(now(purpose('Statistics', 'Learning which pages helps!')))).toEqual([]);
    const both = (de: string) => now({}, [soundService('stats', { description: { en: 'Counts.', de } })]);
    expect(told(both('Folgt Ihnen.'), both('Zählt.'))).toEqual([
      expect.stringMatching(/services\[1\]\.description\.de: was "Zählt\.", is "Folgt Ihnen\."/),
      expect.stringMatching(/^info/),
    ]);
  });

  it('data that is only called otherwise is for somebody to decide, and data that is more is an error', () => {
    const of = (...data: readonly string[]) => now({}, [soundService('stats', { data })]);
    expect(told(of('IDs'), of('identifiers'))).toEqual([
      expect.stringMatching(
        /^warning words-changed services\[1\]\.data: was "identifiers", is "IDs"; decide/,
      ),
      expect.stringMatching(/^info/),
    ]);
    expect(told(of('IDs', 'names'), of('identifiers'))).toEqual([
      expect.stringMatching(/^error revision-needed .*new data: IDs; new data: names/),
    ]);
    const term = (category: string, text: string) =>
      now({}, [soundService('stats', { data: [{ category, text }] })]);
    expect(told(term('Name', 'names'), term('IPAddress', 'addresses'))).toEqual([
      expect.stringMatching(/^error revision-needed .*new data: names/),
    ]);
  });

  it.for([
    ['reject', undefined],
    ['object', 'ignore'],
    ['reject', 'ignore'],
  ] as const)('UI20: an opt-out of the browser that did "%s" and is %j now is told', ([was, is]) => {
    const on = (globalPrivacyControl: typeof was | typeof is) =>
      now(globalPrivacyControl ? { signals: { globalPrivacyControl } } : {});
    expect(told(on(is), on(was))).toEqual([
      expect.stringMatching(/^warning signal-weakened signals\.globalPrivacyControl: was "\w+", is "\w+"/),
    ]);
    expect(told(on(was), on(is))).toEqual([]);
  });

  it.for([
    ['2026-02-17', '2025-12-01'],
    ['1.10', '1.9'],
    ['v3', 'v2'],
  ] as const)(
    'a version that goes from %s back to %s is an error, and the way forward is none',
    ([was, is]) => {
      expect(told(now({ version: is }), now({ version: was }))).toEqual([
        expect.stringMatching(/^error version-backwards version: /),
      ]);
      expect(told(now({ version: was }), now({ version: is }))).toEqual([]);
      expect(told(now({ version: 'autumn' }), now({ version: 'spring' }))).toEqual([]);
    },
  );

  it('a service under another name is told once, instead of as one gone and one new', () => {
    const counts = soundService('counts', { title: 'stats' });
    expect(told(now({}, [counts]))).toEqual([
      expect.stringMatching(
        /^warning service-renamed services\[1\]\.name: "stats" seems to be called "counts" now/,
      ),
    ]);
    const other = soundService('chat');
    expect(told(now({}, [other])).map((line) => line.split(' ')[1])).toEqual(['new-service', 'service-gone']);
  });
});
