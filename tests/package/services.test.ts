import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeServiceSchema } from '../../config/generate.js';
import { lint } from '../../src/cli/lint.js';
import { leavesOf } from '../../src/cli/rule.js';
import { findProblem } from '../../src/consent/check-config.js';
import type { Purpose } from '../../src/consent/config.js';
import type { ReadyMadeService } from '../../src/consent/config-source.js';
import { resolveConfig } from '../../src/consent/resolve-config.js';
import { soundConfig } from '../unit/cli/sound-config.js';

const read = <T>(file: string): T => JSON.parse(readFileSync(`config/${file}`, 'utf8')) as T;
const purposes = read<readonly Purpose[]>('purposes.json');
const names = readdirSync('config/services').map((file) => file.replace('.json', ''));
const all = names.map((name) => [name, read<ReadyMadeService>(`services/${name}.json`)] as const);
const fits = new Ajv({ allErrors: true }).compile(makeServiceSchema());

/** Those that the project promises. */
const PROMISED = [
  ...['posthog', 'matomo', 'plausible', 'google-analytics', 'google-tag-manager', 'google-ads', 'meta-pixel'],
  ...['linkedin-insight', 'microsoft-clarity', 'hotjar', 'sentry', 'youtube', 'vimeo', 'google-maps'],
  ...['openstreetmap', 'recaptcha', 'hcaptcha', 'friendly-captcha', 'stripe', 'paypal', 'intercom', 'crisp'],
  ...[
    'zendesk',
    'hubspot',
    'brevo',
    'mailchimp',
    'calendly',
    'spotify',
    'soundcloud',
    'x',
    'instagram',
    'facebook',
  ],
];

describe('the ready-made services', () => {
  it('are all there', () => {
    expect(PROMISED.filter((name) => !names.includes(name))).toEqual([]);
  });

  it.for(all)('%s fits the schema, and is named as its file', ([name, service]) => {
    expect(fits(service), JSON.stringify(fits.errors)).toBe(true);
    expect(service.name).toBe(name);
  });

  it.for(all)(
    '%s tells provider, transfer, hosts, retention and where its facts come from',
    ([, service]) => {
      const { provider, thirdCountry, hosts, retention, sources, legalBasis, data } = service;
      expect(provider?.country).toMatch(/^[A-Z]{2}$/);
      expect(thirdCountry).toBeDefined();
      expect(hosts?.length).toBeGreaterThan(0);
      expect(retention).toBeDefined();
      expect(legalBasis?.length).toBeGreaterThan(1);
      expect(data?.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
      for (const { page, date } of sources) {
        expect(page).toMatch(/^https:\/\/\S+$/);
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    },
  );

  it.for(all)('%s speaks English and German throughout', ([, service]) => {
    const german = [...leavesOf(service)].filter(([path]) => path.endsWith('.de'));
    const english = [...leavesOf(service)].filter(([path]) => path.endsWith('.en'));
    expect(german.map(([path]) => path.replace(/de$/, ''))).toEqual(
      english.map(([path]) => path.replace(/en$/, '')),
    );
    expect(german.length).toBeGreaterThan(0);
    for (const [path, text] of [...german, ...english])
      expect(String(text).trim().length, path).toBeGreaterThan(1);
  });

  it.for(all)('%s breaks no rule in a config that uses it, and brings its purpose', ([name]) => {
    const source = { ...soundConfig([]), services: [...soundConfig([]).services, { use: name }] };
    const readyMade = { purposes, service: (wanted: string) => new Map(all).get(wanted) };
    const { config } = resolveConfig(source, readyMade);
    expect(findProblem(config)).toBeUndefined();
    const found = lint(config).filter(
      ({ severity, path }) => severity !== 'info' && !path.startsWith('services[0]'),
    );
    expect(found.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });

  it('have purposes that are ready-made too, each with a text in both languages', () => {
    const known = purposes.map(({ name }) => name);
    for (const [name, { purposes: used }] of all)
      for (const purpose of used) expect(known, `${name}: ${purpose}`).toContain(purpose);
    for (const { title, description } of purposes)
      for (const text of [title, description]) expect(Object.keys(Object(text))).toEqual(['en', 'de']);
  });
});
