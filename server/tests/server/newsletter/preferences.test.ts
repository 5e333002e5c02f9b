import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { de } from '../../../src/texts/de.js';
import { en } from '../../../src/texts/en.js';
import { readLanguages } from '../../../src/texts/read-languages.js';
import { DATABASES } from '../../support/test-database.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

describe.each(DATABASES)('on %s', (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(kind, { PLACET_PREFERENCES: 'news,offers' });
  });
  afterAll(async () => {
    await server.close();
    expect(server.problems).toEqual([]);
  });

  const linkIn = (text: string, page: string): URL =>
    new URL(new RegExp(`http\\S+/${page}\\?\\S+`).exec(text)?.[0] ?? '');
  const preferencesOf = async (): Promise<readonly string[] | undefined> => {
    const [row] = await server.database.rows<{ preferences: readonly string[] }>(
      'SELECT preferences FROM placet.subscriber',
    );
    return row?.preferences;
  };
  const post = (link: URL, ...chosen: readonly string[]) =>
    server.post(
      '/api/public/newsletter/preferences',
      new URLSearchParams([
        ['token', link.searchParams.get('token') ?? ''],
        ...chosen.map((each): [string, string] => ['preference', each]),
      ]),
    );

  it('policies.md V02, law.md NL05: behind a mailed link a subscriber chooses anew; opening it changes nothing, and nothing chosen unsubscribes', async () => {
    await server.post('/api/public/opt-in', {
      email: 'ada@example.com',
      locale: 'en',
      preferences: ['news'],
    });
    const confirm = linkIn((await server.mailTo('ada@example.com')).text, 'confirm');
    await server.post('/api/public/confirm', { token: confirm.searchParams.get('token') });
    await server.post('/api/public/newsletter/access', { email: 'ada@example.com', want: 'preferences' });
    const link = linkIn((await server.mailTo('ada@example.com', '/preferences')).text, 'preferences');

    const page = await (await fetch(link)).text();
    expect(page).toContain('value="news" checked');
    expect(page).toContain('value="offers">');
    expect(page).toContain(`<h1>${en.preferencesPage.title}</h1>`);

    expect((await post(link, 'bitcoin')).status).toBe(422);
    expect(await preferencesOf()).toEqual(['news']);
    expect((await post(link, 'news', 'offers')).status).toBe(200);
    expect(await preferencesOf()).toEqual(['news', 'offers']);
    expect((await post(link, 'offers')).status).toBe(200);
    expect(await preferencesOf()).toEqual(['offers']);
    expect((await post(confirm, 'news')).status).toBe(410);

    expect(await (await post(link)).text()).toContain(en.unsubscribedPage.title);
    expect(await preferencesOf()).toBeUndefined();
    expect([(await fetch(link)).status, (await post(link, 'news')).status]).toEqual([410, 410]);
  });
});

describe('more languages', () => {
  const folderWith = (texts: object): string => {
    const folder = mkdtempSync(join(tmpdir(), 'placet-languages-'));
    writeFileSync(join(folder, 'nl.json'), JSON.stringify(texts));
    return folder;
  };

  it('are read from files, beside those that are built in', () => {
    const { confirmPage } = de;
    const languages = readLanguages(folderWith({ ...en, confirmPage }));
    expect(Object.keys(languages).sort()).toEqual(['de', 'en', 'nl']);
    expect(languages.nl?.confirmPage).toEqual(confirmPage);
    expect(readLanguages(undefined)).toEqual({ de, en });
  });

  it('a text that is missing, unknown or has lost its place stops the start with its path', () => {
    const { body: _body, ...confirmPage } = en.confirmPage;
    const broken = {
      ...{ ...en, confirmPage, extra: 'x', direction: 'up' },
      exportPage: { ...en.exportPage, body: 'no site' },
    };
    const read = () => readLanguages(folderWith(broken));
    for (const problem of [
      'confirmPage.body is missing',
      'extra is no text of ours',
      'exportPage.body has lost its {site}',
      'direction must be',
    ])
      expect(read).toThrow(problem);
  });
});
