import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Config, Service } from '../../../../src/model/config/config.js';
import { findProblem } from '../../../../src/model/config/find-problems.js';
import { type GateConfig, parseGateConfig } from '../../../../src/model/config/gate-config.js';
import { isAllowed } from '../../../../src/model/consent/is-allowed.js';
import { configOf, service } from '../../../support/configs.js';
import { anyConfig, damagedConfig } from './damaged-config.js';
import { changed, WHOLE_CONFIG } from './whole-config.js';

const gateServiceOf = ({ name, basis, status, revision, storage = [], posthog }: Service) => ({
  name,
  basis,
  status: status ?? 'active',
  revision: revision ?? 1,
  storage: storage.filter((item) => !('host' in item)),
  ...(posthog && { posthog }),
});

/** What the gate must know of a config that is right, told independently. */
const expectedOf = ({ version, language, cookie, signals, services, ...config }: Config): GateConfig => ({
  version,
  ...(language !== undefined && { language }),
  cookie: { name: 'klaro', days: 365, path: '/', sameSite: 'Lax', browserId: true, ...cookie },
  signal: signals?.globalPrivacyControl ?? 'object',
  services: services.map(gateServiceOf),
  hasBadge: config.interface?.badge !== undefined,
});

describe('what the gate knows of a config', () => {
  it('is what the config says', () => {
    expect(parseGateConfig(WHOLE_CONFIG)).toMatchObject({
      version: '2026-02-17',
      language: 'en',
      cookie: WHOLE_CONFIG.cookie,
      signal: 'reject',
      services: [
        {
          name: 'posthog',
          basis: 'consent',
          status: 'active',
          revision: 2,
          storage: [], // a third party's host keeps the item
          posthog: WHOLE_CONFIG.services[0]?.posthog,
        },
      ],
      hasBadge: true,
    });
  });

  it('has the defaults where the config says nothing', () => {
    const { language, cookie, signal, services, hasBadge } = parseGateConfig(configOf([service('stats')]));
    expect(cookie).toEqual({ name: 'klaro', days: 365, path: '/', sameSite: 'Lax', browserId: true });
    expect(services).toMatchObject([{ status: 'active', revision: 1, storage: [] }]);
    expect([language, signal, hasBadge, services[0]?.posthog]).toEqual([
      undefined,
      'object',
      false,
      undefined,
    ]);
  });

  it("has what this site's stores keep, and nothing of a third party's host", () => {
    const own = { name: 'ph_*', type: 'cookie', duration: 'P1D' } as const;
    const theirs = { name: 'YSC', type: 'cookie', duration: 'session', host: 'youtube.com' } as const;
    const { services } = parseGateConfig(configOf([service('a', { storage: [own, theirs] })]));
    expect(services[0]?.storage.map(({ name }) => name)).toEqual(['ph_*']);
  });

  it.for([undefined, null, 5, [], {}, { services: 5 }, { services: [{ storage: 5 }] }])(
    'is nothing where there is no config, but %j: it throws',
    (config) => {
      // an array or a number has no services, and a config without them holds nothing back
      expect(() => parseGateConfig(config)).toThrow(TypeError);
    },
  );
});

describe('T03: a polluted Object.prototype', () => {
  let polluted: readonly string[] = [];
  const pollute = (members: object): void => {
    Object.assign(Object.prototype, members);
    polluted = Object.keys(members);
  };
  afterEach(() => {
    for (const key of polluted) Reflect.deleteProperty(Object.prototype, key);
  });

  it('adds nothing to a config', () => {
    const posthog = { token: 'phc_1', apiHost: '/ingest', src: '/posthog.js' };
    const config = configOf([service('stats')]);
    pollute({
      ...{ posthog, storage: [{ name: '*', type: 'cookie' }], revision: 7, status: 'planned', host: 'a' },
      ...{ language: 'de', cookie: { days: 1 }, days: 2, domain: 'example.com', browserId: false },
      ...{ signals: { globalPrivacyControl: 'ignore' }, globalPrivacyControl: 'ignore', badge: 'end' },
    });
    const { language, cookie, signal, services, hasBadge } = parseGateConfig(config);
    const [stats] = services;
    expect([language, cookie.days, cookie.domain, cookie.browserId]).toEqual([
      ...[undefined, 365, undefined, true],
    ]);
    expect([signal, hasBadge]).toEqual(['object', false]);
    expect([stats?.posthog, stats?.storage.length, stats?.revision, stats?.status]).toEqual([
      ...[undefined, 0, 1, 'active'],
    ]);
  });

  it('makes no service essential', () => {
    pollute({ basis: 'essential', services: [{ name: 'stats' }] });
    expect(() => parseGateConfig({})).toThrow(TypeError);
    const { services } = parseGateConfig({ services: [{ name: 'stats' }] });
    expect(services[0]?.basis).toBeUndefined();
  });
});

describe('generated configs', () => {
  it('what the whole check lets pass means the same to the gate', { timeout: 60_000 }, () => {
    let right = 0;
    fc.assert(
      fc.property(damagedConfig, (config) => {
        if (findProblem(config)) return;
        right++;
        expect(parseGateConfig(config)).toMatchObject(expectedOf(config as Config));
      }),
      { numRuns: 5_000 },
    );
    expect(right).toBeGreaterThan(100);
  });

  it('whatever it is, the gate takes it or throws a TypeError, and what was not said to be essential or on legitimate interest does not run', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        let parsed: GateConfig;
        try {
          parsed = parseGateConfig(config);
        } catch (cause) {
          expect(cause).toBeInstanceOf(TypeError);
          expect(findProblem(config)).toBeDefined();
          return;
        }
        for (const each of parsed.services) {
          const runs = isAllowed(each, undefined, 'ignore');
          expect(runs && !/^(essential|legitimate-interest)$/.test(each.basis)).toBe(false);
          expect(runs && each.status !== 'active').toBe(false);
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it.for([
    ['basis', ['essential']],
    ['basis', undefined],
    ['basis', 'Essential'],
    ['status', 'on'],
    ['status', true],
  ] as const)('a service with the %s %j does not run', ([member, value]) => {
    const wrong = changed(configOf([service('a', { basis: 'essential' })]), `services[0].${member}`, value);
    const [parsed] = parseGateConfig(wrong).services;
    expect(parsed && isAllowed(parsed, undefined, 'ignore')).toBe(false);
  });
});
