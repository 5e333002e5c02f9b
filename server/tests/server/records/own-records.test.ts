import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOfText } from '../../../src/records/consent-event.js';
import type { ExportedRecords } from '../../../src/records/export-records.js';
import { decision } from '../../support/decision.js';
import { SITE_CONFIG, siteConfigPath } from '../../support/site-config.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const newId = (name: string): string => name.padEnd(21, '_');

describe.each(DATABASES)('on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind, { PLACET_CONFIG: siteConfigPath() });
  });
  afterAll(async () => {
    await server.close();
    expect(server.problems).toEqual([]);
  });

  const bodyOf = async <Body>(answer: Promise<Response>): Promise<Body> =>
    (await answer).json() as Promise<Body>;
  const exported = (id: string) => bodyOf<ExportedRecords>(server.post('/api/public/consent/export', { id }));

  it('law.md RC01, RC08, policies.md V19: whoever has the id gets every record, with the texts that these cite', async () => {
    const id = newId('exports');
    const config = addressOfText(JSON.stringify(SITE_CONFIG));
    const first = decision({ id, config, decidedAt: '2026-11-01T10:00:00.000Z' });
    const second = decision({
      id,
      choices: { counter: 'denied' },
      decidedAt: '2026-11-02T10:00:00.000Z',
      source: 'settings',
    });
    const receipts: object[] = [];
    for (const each of [first, second]) receipts.push(await bodyOf(server.post('/api/public/consent', each)));
    const { records, texts } = await exported(id);
    const { id: _id, ...posted } = first;
    expect(records[0]).toEqual({ ...posted, ...receipts[0] });
    expect(records[1]).toMatchObject({ choices: { counter: 'denied' }, source: 'settings', ...receipts[1] });
    expect(JSON.parse(texts[config] ?? '')).toEqual(SITE_CONFIG);
  });

  it('law.md RC02: as a consent record of ISO/IEC TS 27560, refusing what was granted is a withdrawal', async () => {
    const id = newId('linked');
    for (const [hour, choice] of [
      [10, 'denied'],
      [11, 'granted'],
      [12, 'denied'],
    ] as const) {
      await server.post(
        '/api/public/consent',
        decision({ id, choices: { counter: choice }, decidedAt: `2026-11-01T${hour}:00:00Z` }),
      );
    }
    const { '@graph': graph } = await bodyOf<{
      '@graph': readonly Record<string, readonly Record<string, object>[]>[];
    }>(server.post('/api/public/consent/export', { id, format: 'jsonld' }));
    const status = (record: Record<string, readonly Record<string, object>[]>) =>
      record['dpv:hasConsentStatus']?.[0]?.['dpv:hasConsentStatus'];
    expect(graph.map(status)).toEqual([
      { '@id': 'dpv:ConsentRefused' },
      { '@id': 'dpv:ConsentGiven' },
      { '@id': 'dpv:ConsentWithdrawn' },
    ]);
    expect(graph[0]).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:conformsTo': { '@id': 'https://w3id.org/dpv/schema/dpv-27560#record' },
      'dct:language': 'de',
      'dpv:hasDataController': { 'dpv:hasName': 'Harbour Books' },
      'dpv:hasNotice': { 'dct:hasVersion': '2026-11' },
    });
    expect(graph[0]?.['dpv:hasConsentStatus']?.[0]?.['dpv:hasProcess']).toMatchObject({
      'dpv:hasPurpose': [{ 'dct:title': 'Statistik' }],
      'dpv:hasPersonalData': ['pages opened'],
      'dpv:hasRecipient': ['Counter GmbH'],
      'dpv:hasStorageCondition': { 'dpv:hasDuration': '30 days', 'dpv:hasLocation': ['Germany'] },
    });
  });

  it('law.md RC09, server.md S21: an id that nobody has is answered like one that was erased', async () => {
    const id = newId('erased');
    await server.post('/api/public/consent', decision({ id }));
    const erased = await server.post('/api/public/consent/erase', { id });
    const unknown = await server.post('/api/public/consent/erase', { id: newId('nobody') });
    expect([erased.status, await erased.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(await exported(id)).toEqual({ records: [], texts: {} });
    expect(await exported(newId('nobody'))).toEqual({ records: [], texts: {} });
  });

  it('reliability.md F64, server.md S19: what was decided before the erasure and comes late is not kept, and answered as ever', async () => {
    const id = newId('late');
    const early = decision({ id, decidedAt: new Date(Date.now() - 60_000).toISOString() });
    await server.post('/api/public/consent/erase', { id });
    expect((await server.post('/api/public/consent', early)).status).toBe(201);
    expect((await exported(id)).records).toEqual([]);
    const later = decision({ id, decidedAt: new Date(Date.now() + 60_000).toISOString() });
    await server.post('/api/public/consent', later);
    expect((await exported(id)).records).toHaveLength(1);
  });

  it('law.md RC09: an erasure takes what a browser with its clock ahead decided, too', async () => {
    const id = newId('ahead');
    await server.post('/api/public/consent', decision({ id, decidedAt: '2031-01-01T00:00:00Z' }));
    await server.post('/api/public/consent/erase', { id });
    expect((await exported(id)).records).toEqual([]);
  });

  it('reliability.md F63: with a clock a year off a retry on another day still finds its row', async () => {
    const id = newId('clock');
    const odd = decision({ id, decidedAt: '2024-01-01T00:00:00.000Z' });
    const answers = [await (await server.post('/api/public/consent', odd)).text()];
    server.passDays(1);
    answers.push(await (await server.post('/api/public/consent', odd)).text());
    server.passDays(-1);
    expect(new Set(answers).size).toBe(1);
    expect((await exported(id)).records).toHaveLength(1);
  });

  it('server.md S20: a service that the config does not have is refused', async () => {
    const answer = await server.post('/api/public/consent', decision({ choices: { tracker: 'granted' } }));
    expect([answer.status, Object(await answer.json()).error]).toEqual([422, 'unknown-service']);
  });
});
