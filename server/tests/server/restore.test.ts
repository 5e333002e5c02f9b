import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPlacetServer } from '../../src/index.js';
import { decision, ID } from '../support/decision.js';
import { DATABASES, newDatabase } from '../support/test-database.js';
import { startTestServer } from '../support/test-server.js';

const TABLES = ['consent_event', 'subscriber', 'mailed_link', 'newsletter_event'];

describe.each(DATABASES)('on %s', (kind) => {
  it('policies.md V17, server.md S18: who was erased or unsubscribed stays so when an old backup is restored, and gets no mail', async () => {
    const database = await newDatabase(kind);
    const folder = mkdtempSync(join(tmpdir(), 'placet-restore-'));
    const environment = { PLACET_DATA: folder, PLACET_KEYS: `a:${randomBytes(32).toString('base64')}` };
    const server = await startTestServer(kind, environment, { ...database, close: async () => undefined });
    await server.post('/api/public/consent', decision());
    await server.post('/api/public/opt-in', {
      email: 'ada@example.com',
      locale: 'en',
      preferences: ['newsletter'],
    });
    const { text } = await server.mailTo('ada@example.com');
    const token = /token=([^&\s]+)/.exec(text)?.[1] ?? '';
    for (const table of TABLES)
      await database.script(`CREATE TABLE backup_${table} AS SELECT * FROM placet.${table}`);

    await server.post('/api/public/consent/erase', { id: ID });
    await server.post('/api/public/newsletter/not-me', { token });
    await server.close();

    await database.script(
      'TRUNCATE placet.erasure, placet.suppression, placet.seal_gap, placet.newsletter_event',
    );
    for (const table of TABLES)
      await database.script(`INSERT INTO placet.${table} SELECT * FROM backup_${table}`);
    await database.script(`UPDATE placet.mailed_link SET state = 'waiting'`);

    const sent: string[] = [];
    const restored = await createPlacetServer({
      environment,
      database,
      mailer: { send: async ({ to }) => void sent.push(to), close: () => undefined },
    });
    await restored.ready();
    await restored.run('sweep');
    for (const table of ['consent_event', 'subscriber', 'mailed_link']) {
      expect(await database.rows(`SELECT FROM placet.${table}`), table).toEqual([]);
    }
    const kinds = await database.rows<{ kind: string }>(
      'SELECT kind FROM placet.newsletter_event ORDER BY at, kind',
    );
    await restored.close();
    expect(kinds.at(-1)?.kind).toBe('refused');
    expect(sent).toEqual([]);
  });
});
