import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../../../../src/cli/rules/against/check-against.js';
import { diffConfig } from '../../../../../src/cli/rules/against/diff-config.js';
import type { Service } from '../../../../../src/model/config/config.js';
import { idsOf } from '../../ids-of.js';
import { soundConfig, soundService } from '../../sound-config.js';

const [before] = [soundService('stats', { title: { en: 'Counts' }, hosts: ['a.example', 'b.example'] })];
const item = (more: object) => [{ name: 'stats_id', type: 'cookie' as const, duration: 'P180D', ...more }];

/** A change of one service, and what visitors must be asked about again because of it; nothing for a harmless one. */
const CHANGES: readonly (readonly [what: string, more: Partial<Service>, reason: RegExp | undefined])[] = [
  ['a typo in the description', { description: 'Counts visits!' }, undefined],
  ['another title', { title: { en: 'Visitor counts' } }, undefined],
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
