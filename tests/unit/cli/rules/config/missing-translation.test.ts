import { describe, expect, it } from 'vitest';
import { CONFIG_RULES } from '../../../../../src/cli/rules/config/config-rules.js';
import { missingTranslation } from '../../../../../src/cli/rules/config/texts/missing-translation.js';
import { findingsOf } from '../../../../../src/cli/rules/finding.js';
import type { Config, Service } from '../../../../../src/model/config/config.js';
import { soundConfig, soundService } from '../../sound-config.js';

const both = { en: 'Counts visits.', de: 'Zählt Besuche.' };
const purposes = [{ name: 'analytics', title: { en: 'Statistics', de: 'Statistik' }, description: both }];
const own = soundConfig().services[0] as Service;
/** A config that speaks English and German, but for what is given. */
const config = (more: Partial<Service> = {}, rest: Partial<Config> = {}): Config => ({
  ...soundConfig(),
  purposes,
  services: [
    { ...own, description: both, data: [both], retention: 'P1Y' },
    soundService('stats', { description: both, data: [both], ...more }),
  ],
  ...rest,
});
const pathsIn = (checked: Config) =>
  findingsOf(CONFIG_RULES, checked).flatMap(({ rule, path }) => (rule === missingTranslation ? [path] : []));

describe('G18: a plain text beside texts per language', () => {
  it.for<readonly [path: string, more: Partial<Service>, rest?: Partial<Config>]>([
    ['services[1].description', { description: 'Counts visits.' }],
    ['services[1].title', { title: 'Our visitor counts' }],
    ['services[1].data[0]', { data: ['page views'] }],
    ['services[1].retention', { retention: 'as long as you are a customer' }],
    ['services[1].notes', { notes: '仅供统计' }],
    ['services[1].safeguards[1]', { safeguards: ['SCC', 'a contract of our own'] }],
    [
      'services[1].storage[0].purpose',
      { storage: [{ name: 'a', type: 'cookie', duration: 'P1D', purpose: 'knows you' }] },
    ],
    ['purposes[0].title', {}, { purposes: [{ name: 'analytics', title: 'Statistik', description: both }] }],
    ['rights[0].text', {}, { rights: [{ title: both, text: 'Write to us.' }] }],
  ])('is told at %s', ([path, more, rest]) => {
    expect(pathsIn(config(more, rest))).toEqual([path]);
  });

  it('is none where it is a name, a duration or a word that each language has', () => {
    const more: Partial<Service> = {
      title: 'tawk.to',
      retention: 'P14M',
      safeguards: ['DPF'],
      recipients: ['self-hosted', 'Counting and more GmbH'],
      storage: [{ name: 'a', type: 'cookie', duration: 'session', title: 'Google Analytics' }],
    };
    expect(pathsIn(config(more))).toEqual([]);
  });

  it('is none in a site of one language, and says which languages want it in one of two', () => {
    expect(pathsIn(soundConfig())).toEqual([]);
    expect(pathsIn({ ...config({ title: 'Our visitor counts' }), languages: ['en'] })).toEqual([]);
    const [told] = findingsOf([missingTranslation], config({ title: 'Our visitor counts' }));
    expect(told?.message).toMatch(/"Our visitor counts" .* en, de get; .*\{ "en": "…", "de": "…" \}/);
  });
});
