import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { acceptAll, openPages } from '../../support/placet-page.js';
import { RECORDS_CONFIG, recordsPage } from '../../support/records-page.js';
import { type RecordsServer, startRecordsServer } from '../../support/start-records-server.js';

const timeout = 15_000;

let server: RecordsServer;
beforeAll(async () => {
  server = await startRecordsServer(RECORDS_CONFIG);
});
afterAll(() => server.close());

test('law.md RC01, RC06, RC09: placet-server has each decision of a visitor once, in order, and none once they forget', async () => {
  const { tab } = await openPages({ '/': recordsPage }, { handler: server.route });
  await tab.click(acceptAll);
  const id = await tab.waitFor(() => window.placet.record?.id ?? '');
  const kept = async () =>
    (await server.recordsOf(id)).map(({ choices, source, version }) => ({ choices, source, version }));
  const accepted = {
    choices: { stats: 'granted', news: 'granted' },
    source: 'banner',
    version: '2026-02-17',
  };
  await vi.waitFor(async () => expect(await kept()).toEqual([accepted]), { timeout });
  await tab.reload();
  // a decision of the same second has the same time: the record's is to the second
  await tab.waitFor(() => Date.now() - Number(window.placet.record?.decidedAt) > 1000);
  await tab.evaluate(() => window.placet.withdraw('stats', { source: 'settings', language: 'en' }));
  const withdrawn = { ...accepted, choices: { stats: 'denied', news: 'granted' }, source: 'settings' };
  await vi.waitFor(async () => expect(await kept()).toEqual([accepted, withdrawn]), { timeout });
  await tab.waitFor(() => !/%22u%22/.test(document.cookie));
  await tab.evaluate(() => window.placet.forget());
  await vi.waitFor(async () => expect(await kept()).toEqual([]), { timeout });
});
