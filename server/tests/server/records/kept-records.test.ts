import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../src/database/database.js';
import { createKeyRing } from '../../../src/keys/key-ring.js';
import { migrate } from '../../../src/migrations/migrate.js';
import { KEPT_DATA } from '../../../src/operation/kept-data.js';
import { addPartitions } from '../../../src/records/add-partitions.js';
import { appendDecision } from '../../../src/records/append-decision.js';
import { countDecisions, readStatistics } from '../../../src/records/count-decisions.js';
import { deleteOldRecords } from '../../../src/records/delete-old-records.js';
import { eraseSubject } from '../../../src/records/erase-subject.js';
import { exportRecords } from '../../../src/records/export-records.js';
import { listSeals, sealDays } from '../../../src/records/seal-days.js';
import { verifyRecords } from '../../../src/records/verify-records.js';
import { appendMany } from '../../support/append-many.js';
import { flipOneByteARow } from '../../support/flip-one-byte-a-row.js';
import { DATABASES, newDatabase } from '../../support/test-database.js';

const DAY = 86_400_000;
const ring = createKeyRing([{ id: 'a', secret: randomBytes(32) }]);
const noTombstones = { add: async () => undefined, list: async () => [], prune: async () => undefined };
const idOf = (index: number): string => `browser_${String(index).padStart(13, '0')}`;

describe.each(DATABASES)('on %s', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase(kind);
    await migrate(database, new Date());
  });
  afterAll(() => database.close());
  beforeEach(() =>
    database.script(
      'TRUNCATE placet.consent_event, placet.seal, placet.seal_gap, placet.erasure, placet.consent_statistic',
    ),
  );

  const append = (index: number, at: Date, choice: 'granted' | 'denied' = 'granted') =>
    appendDecision(
      { queries: database, ring },
      {
        id: idOf(index),
        decidedAt: at,
        version: '1',
        choices: { counter: choice },
        source: 'banner',
        language: 'en',
      },
      at,
    );
  const keptOf = async (index: number) =>
    (await exportRecords({ queries: database, ring }, idOf(index))).records.length;
  const verify = (from: Date, to: Date) =>
    verifyRecords({ queries: database, ring }, { since: from, until: to });
  /** Changes rows in a way that our own code cannot. */
  const tamper = (statement: string) =>
    database.script(
      `ALTER TABLE placet.consent_event DISABLE TRIGGER ALL; ${statement}; ALTER TABLE placet.consent_event ENABLE TRIGGER ALL`,
    );

  it('law.md RC05, policies.md V11: a record is kept for 365 days and is gone on the next', async () => {
    const decided = new Date('2026-02-10T23:59:00Z');
    await addPartitions(database, decided);
    await append(1, decided);
    await deleteOldRecords(database, new Date(decided.getTime() + 365 * DAY), 365);
    expect(await keptOf(1)).toBe(1);
    await deleteOldRecords(database, new Date(decided.getTime() + 366 * DAY), 365);
    expect(await keptOf(1)).toBe(0);
  });

  it('a month whose days are all over goes as a whole, and no month ahead is without its place', async () => {
    const decided = new Date('2027-01-10T12:00:00Z');
    await addPartitions(database, decided);
    await append(1, decided);
    await append(2, new Date('2027-03-10T12:00:00Z'));
    await deleteOldRecords(database, new Date('2028-02-15T00:00:00Z'), 365);
    expect([await keptOf(1), await keptOf(2)]).toEqual([0, 1]);
    const tables = await database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname ~ '^consent_event_(2027_01|2028_05)$' ORDER BY 1`,
    );
    expect(tables).toEqual([{ name: 'consent_event_2028_05' }]);
  });

  it('law.md RC07: a day that is over is sealed once, in a chain, and everything fits', async () => {
    const start = new Date('2026-06-01T10:00:00Z');
    for (let index = 0; index < 9; index++)
      await append(index, new Date(start.getTime() + index * 0.4 * DAY));
    const end = new Date('2026-06-05T02:00:00Z');
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];
    expect(await sealDays(database, end)).toEqual(days);
    expect(await sealDays(database, end)).toEqual([]);
    const seals = await listSeals(database);
    expect(seals.map(({ day }) => day)).toEqual(days);
    expect(new Set(seals.map(({ chained }) => chained)).size).toBe(4);
    expect(await verify(start, end)).toEqual([]);
  });

  it('law.md RC07: an erasure leaves the seals as they are', async () => {
    const start = new Date('2026-06-01T10:00:00Z');
    for (let index = 0; index < 5; index++) await append(index, start);
    await sealDays(database, new Date('2026-06-02T02:00:00Z'));
    await eraseSubject(
      { database, ring, tombstones: noTombstones },
      idOf(3),
      new Date('2026-06-03T00:00:00Z'),
    );
    expect(await keptOf(3)).toBe(0);
    expect(await verify(start, start)).toEqual([]);
  });

  it.each([
    [
      'a choice that was changed',
      `UPDATE placet.consent_event SET choices = '{"counter":"denied"}' WHERE key = (SELECT min(key::text)::uuid FROM placet.consent_event)`,
      'row',
    ],
    [
      'a time that was moved by a second',
      `UPDATE placet.consent_event SET decided_at = decided_at + interval '1 second'`,
      'row',
    ],
    [
      'a row that was taken away',
      'DELETE FROM placet.consent_event WHERE key = (SELECT min(key::text)::uuid FROM placet.consent_event)',
      'root',
    ],
    ['a code that was exchanged', `UPDATE placet.consent_event SET mac = decode('00', 'hex')`, 'root'],
    ['a seal made anew', `UPDATE placet.seal SET root = decode(repeat('00', 32), 'hex')`, 'chain'],
    ['a day that was taken out of the chain', `DELETE FROM placet.seal WHERE day = '2026-06-02'`, 'chain'],
  ])('law.md RC07, server.md S27: finds %s', async (_, statement, what) => {
    const start = new Date('2026-06-01T10:00:00Z');
    for (let index = 0; index < 6; index++)
      await append(index, new Date(start.getTime() + index * 0.5 * DAY));
    await sealDays(database, new Date('2026-06-04T02:00:00Z'));
    await tamper(statement);
    const found = await verify(start, new Date('2026-06-04T00:00:00Z'));
    expect(found.map((each) => each.what)).toContain(what);
  });

  it('policies.md V13: the README tells of every table how long it keeps what', async () => {
    const tables = await database.rows<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'placet'::regnamespace
       AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1`,
    );
    const told = new Set(KEPT_DATA.flatMap((each) => each.tables));
    expect([...told].sort()).toEqual(tables.map(({ name }) => name));
  });

  it.skipIf(kind !== DATABASES[0])(
    'law.md RC07, server.md S27: of 10,000 changes of a single byte, each is found',
    async () => {
      const at = new Date('2026-06-01T10:00:00Z');
      await appendMany({ queries: database, ring }, 2000, at);
      await sealDays(database, new Date('2026-06-02T02:00:00Z'));
      expect(await verify(at, at)).toEqual([]);
      const foundIn = async (round: number): Promise<number> => {
        const found = new Set<string | undefined>();
        const rolledBack = database.transaction(async (queries) => {
          await queries.script(
            `ALTER TABLE placet.consent_event DISABLE TRIGGER ALL; ${flipOneByteARow(round)}`,
          );
          const tampered = await verifyRecords({ queries, ring }, { since: at, until: at });
          for (const { key, what } of tampered) if (what === 'row') found.add(key);
          throw new Error('enough');
        });
        await expect(rolledBack).rejects.toThrow('enough');
        return found.size;
      };
      for (const round of [0, 1, 2, 3, 4]) expect(await foundIn(round), `round ${round}`).toBe(2000);
    },
  );

  it('server.md S29: statistics equal a recount, hold no id, and do not tell small numbers', async () => {
    const at = new Date('2026-06-01T10:00:00Z');
    for (let index = 0; index < 7; index++) await append(index, at);
    for (let index = 7; index < 10; index++) await append(index, at, 'denied');
    for (const _time of [1, 2]) await countDecisions(database, at);
    const row = { day: '2026-06-01', service: 'counter', source: 'banner', version: '1' };
    expect(await readStatistics(database, '2026-06-01', '2026-06-01')).toEqual([
      { ...row, choice: 'denied', decisions: '<5' },
      { ...row, choice: 'granted', decisions: 7 },
    ]);
  });
});
