import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import { matchesName } from '../../src/model/config/matches-name.js';

/** Names that public lists give for what a service keeps on the site's own host; where they are not ours, why. */
interface ListedNames {
  readonly names: readonly string[];
  readonly others?: Readonly<Record<string, string>>;
}

const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const services = readdirSync('config/services').map((file) =>
  read<ReadyMadeService>(`config/services/${file}`),
);
const listed = Object.entries(
  read<{ readonly services: Readonly<Record<string, ListedNames>> }>(
    'tests/fixtures/names-in-public-lists.json',
  ).services,
);

/** What a service claims of its vendor: each is true or false, and only the vendor can tell. */
const claimsOf = ({ countries = [], safeguards = [], storage = [] }: ReadyMadeService): readonly string[] => [
  'provider',
  'thirdCountry',
  ...(countries.length ? ['countries'] : []),
  'hosts',
  ...(safeguards.length ? ['safeguards'] : []),
  ...(storage.length ? new Set(storage.map(({ name }) => `storage.${name}`)) : ['storage']),
];

describe.each(services.map((service) => [service.name, service] as const))('%s', (_, service) => {
  it('issue 10, 1.3: each claim is confirmed by a page that was read, or is marked as unverified', () => {
    const confirmed = new Set(service.sources.flatMap(({ confirms = [] }) => confirms));
    const said = [...confirmed, ...(service.unverified ?? [])];
    expect(said.sort()).toEqual([...claimsOf(service)].sort());
  });

  it('issue 10, 1.3: a page confirms only what was read there, on a day', () => {
    expect(service.sources.length).toBeGreaterThan(0);
    for (const { page, date, confirms } of service.sources) {
      expect(new URL(page).protocol).toBe('https:');
      if (date === undefined) expect(confirms, page).toBeUndefined();
      else expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    }
  });

  it('issue 10, 1.2: names what there is to do, each task once', () => {
    const names = (service.tasks ?? []).map(({ name }) => name);
    expect(new Set([...names, ...claimsOf(service)]).size).toBe(names.length + claimsOf(service).length);
  });
});

describe.each(listed)(
  'issue 10, 1.3: a withdrawal of %s deletes what public lists name',
  (name, { names }) => {
    const service = services.find((each) => each.name === name);
    const own = service?.storage?.filter(({ host }) => host === undefined) ?? [];

    it.each([...names])('%s', (cookie) => {
      expect(own.filter((item) => item.type === 'cookie' && matchesName(item.name, cookie))).not.toEqual([]);
    });

    it('and leaves alone what is another’s', () => {
      const others = Object.keys(listed.find(([each]) => each === name)?.[1].others ?? {});
      expect(others.filter((other) => own.some((item) => matchesName(item.name, other)))).toEqual([]);
    });
  },
);
