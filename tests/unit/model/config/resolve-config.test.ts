import { describe, expect, it } from 'vitest';
import type {
  ConfigSource,
  ReadyMadeService,
  UsedService,
} from '../../../../src/model/config/config-source.js';
import { resolveConfig } from '../../../../src/model/config/resolve-config.js';

const stats: ReadyMadeService = {
  name: 'stats',
  basis: 'consent',
  purposes: ['analytics'],
  notes: 'Counted without names.',
  hosts: ['stats.example'],
  storage: [
    { name: '_s.id', type: 'cookie', duration: 'P1D' },
    { name: '_s.run', type: 'cookie', duration: 'session' },
  ],
  sources: [{ page: 'https://stats.example/cookies' }],
  unverified: ['hosts', 'storage._s.run'],
  tasks: [{ name: 'signals', text: 'With signals, declare ads too.' }],
};
const resolve = (more: Partial<UsedService> = {}) =>
  resolveConfig(
    {
      version: '1',
      controller: { name: 'Example GmbH' },
      purposes: [],
      services: [{ use: 'stats', ...more }],
    },
    { service: (name) => (name === 'stats' ? stats : undefined), purposes: [] },
  );
const left = (more: Partial<UsedService>) => resolve(more).tasks.map(({ name }) => name);

describe('the languages of ready-made texts', () => {
  const purposes = [{ name: 'analytics', title: { en: 'Statistics', de: 'Statistik', ar: 'الإحصاءات' } }];
  const resolved = (more: Partial<ConfigSource>) =>
    resolveConfig(
      {
        version: '1',
        controller: { name: 'Example GmbH' },
        purposes: [],
        services: [{ use: 'stats' }],
        ...more,
      },
      { service: () => stats, purposes },
    ).config.purposes;

  it('issue 10, 1.6: are those of the site, so that no visitor downloads forty others', () => {
    const german = [{ name: 'analytics', title: { de: 'Statistik' } }];
    expect(resolved({ languages: ['de'] })).toEqual(german);
    expect(resolved({ links: { privacyPolicy: { de: '/datenschutz' } } })).toEqual(german);
  });

  it('are all where nothing says what the site speaks, and the author’s own are never left out', () => {
    expect(resolved({})).toEqual(purposes);
    expect(resolved({ languages: ['de'], purposes })).toEqual(purposes);
  });
});

describe('what a ready-made service leaves to the author', () => {
  it('issue 10, 1.2: reaches no browser, while notes for visitors do', () => {
    const [service] = resolve({ confirmed: ['signals'] }).config.services;
    expect(service?.notes).toBe('Counted without names.');
    for (const member of ['tasks', 'unverified', 'sources', 'confirmed', 'use'])
      expect(service).not.toHaveProperty(member);
  });

  it('is told with its place, facts before tasks', () => {
    expect(resolve().tasks).toEqual([
      { path: 'services[0]', name: 'hosts' },
      { path: 'services[0]', name: 'storage._s.run' },
      { path: 'services[0]', name: 'signals', text: 'With signals, declare ads too.' },
    ]);
  });

  it('is done when it is confirmed, or when the author says the fact', () => {
    expect(left({ confirmed: ['signals', 'hosts'] })).toEqual(['storage._s.run']);
    expect(left({ confirmed: ['signals', 'hosts', 'storage'] })).toEqual([]);
    expect(left({ hosts: ['/stats/'], storage: [] })).toEqual(['signals']);
  });

  it('marks an item that nobody has found at the vendor’s, until it is confirmed', () => {
    const marks = (more: Partial<UsedService>) =>
      resolve(more).config.services[0]?.storage?.map(({ unverified }) => unverified);
    expect(marks({})).toEqual([undefined, true]);
    expect(marks({ confirmed: ['storage._s.run'] })).toEqual([undefined, undefined]);
  });

  it('stays where what the author wrote is no list', () => {
    expect(left({ confirmed: 'hosts' as never })).toHaveLength(3);
    expect(left({ confirmed: [null, 1] as never })).toHaveLength(3);
  });
});

describe('a config that is wrong in another way', () => {
  const readyMade = {
    service: (name: string) => (name === 'stats' ? stats : undefined),
    purposes: [
      { name: 'analytics', title: 'Statistics' },
      { name: 'media', title: 'Media' },
    ],
  };
  const resolved = (config: unknown) => resolveConfig(config as ConfigSource, readyMade);

  it.for([undefined, null, 1, 'text', [], {}, { services: {} }])('%j: stays as it is', (config) => {
    expect(resolved(config)).toEqual({ config, unknown: [], tasks: [] });
  });

  it('keeps what is no service, and asks for none where `use` is no name', () => {
    const services = [null, 1, {}, { use: 1 }, Object.create({ use: 'stats' })];
    const { config, unknown } = resolved({ services });
    expect(config.services).toEqual(services);
    expect(unknown).toEqual([]);
  });

  it('tells where there is no such ready-made service, and leaves that for the check', () => {
    const { config, unknown, tasks } = resolved({ services: [{ use: 'statz' }] });
    expect(config.services).toEqual([{ use: 'statz' }]);
    expect(unknown).toEqual([{ path: 'services[0].use', name: 'statz' }]);
    expect(tasks).toEqual([]);
  });

  it('gets the purposes that its services name and it does not list, and no others', () => {
    const own = [{ name: 'media', title: 'Films' }];
    expect(resolved({ services: [{ use: 'stats' }, {}] }).config.purposes).toEqual([readyMade.purposes[0]]);
    expect(
      resolved({ purposes: own, services: [{ use: 'stats' }, { purposes: ['media'] }] }).config.purposes,
    ).toEqual([...own, readyMade.purposes[0]]);
    expect(resolved({ services: [{ purposes: ['media'] }] }).config.purposes).toEqual([
      readyMade.purposes[1],
    ]);
    expect(resolved({ services: [] }).config).not.toHaveProperty('purposes');
  });

  it('has no storage where the ready-made service has none', () => {
    const { storage, ...without } = stats;
    const { config } = resolveConfig({ services: [{ use: 'stats' }] } as unknown as ConfigSource, {
      service: () => without,
      purposes: [],
    });
    expect(storage).toHaveLength(2);
    expect(config.services[0]).not.toHaveProperty('storage');
  });
});
