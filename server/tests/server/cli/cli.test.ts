import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/commands.js';
import { runCommand } from '../../../src/cli/run-command.js';
import { openPostgres } from '../../../src/database/open-postgres.js';
import { decision, ID } from '../../support/decision.js';
import { siteConfigPath } from '../../support/site-config.js';
import { DATABASES, newPostgresUrl } from '../../support/test-database.js';
import { startTestServer } from '../../support/test-server.js';

const secretOf = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

const run = async (
  environment: Readonly<Record<string, string>>,
  command: string,
  input = '',
): Promise<Ran> => {
  const out: string[] = [];
  const told: string[] = [];
  const code = await runCommand(command.split(' '), {
    environment,
    terminal: { out: (text) => void out.push(text), input: async () => input },
    tell: (text) => void told.push(text),
  });
  return { code, out: out.join('\n'), told: told.join('\n') };
};

describe('the command line', () => {
  it.each([
    ['rubbish', 'There is no command "rubbish"'],
    ['run', 'run needs a job'],
    ['run seal --at never', '--at must be'],
    ['export --format xml', '--format must be'],
    ['export --colour', "Unknown option '--colour'"],
    ['keys', 'keys needs one of'],
    ['keys admin boss everything', 'scopes out of'],
  ])('"%s" says how it is called', async (command, sentence) => {
    const { code, told } = await run({}, command);
    expect([code, told]).toEqual([2, expect.stringContaining(sentence)]);
    for (const { usage } of Object.values(COMMANDS)) expect(told).toContain(usage);
  });

  it('makes keys that the settings take', async () => {
    const { out } = await run({}, 'keys new');
    expect(out).toMatch(/^\d{6}:[A-Za-z0-9+/]{43}=$/);
    const admin = await run({}, 'keys admin boss statistics metrics');
    expect(admin.out).toMatch(/ADMIN_KEYS: {3}boss:statistics\+metrics:[0-9a-f]{64}$/);
  });
});

describe.skipIf(!DATABASES.includes('postgres'))('on a database with people in it', () => {
  const [old, fresh] = [secretOf('old'), secretOf('new')];
  let environment: Record<string, string>;
  const database = () =>
    openPostgres({ url: environment.DATABASE_URL ?? '', pool: 2, onError: () => undefined });

  beforeAll(async () => {
    environment = {
      DATABASE_URL: await newPostgresUrl(),
      PLACET_DATA: mkdtempSync(join(tmpdir(), 'placet-cli-')),
      PLACET_KEYS: old,
      PLACET_CONFIG: siteConfigPath(),
    };
    expect((await run(environment, 'migrate')).out).toContain('0001-records');
    expect((await run(environment, 'migrate')).out).toBe('nothing to do');
    const server = await startTestServer('postgres', environment, database());
    await server.post('/api/public/consent', decision());
    for (const email of ['ada@example.com', 'grace@example.com']) {
      await server.post('/api/public/opt-in', {
        email,
        name: 'Ada',
        locale: 'en',
        preferences: ['newsletter'],
      });
      const { text } = await server.mailTo(email);
      await server.post('/api/public/confirm', { token: /token=([^&\s]+)/.exec(text)?.[1] ?? '' });
    }
    await server.close();
  });

  it('law.md RC08, policies.md V19: exports a browser and a subscriber, whom it reads from standard input', async () => {
    const browser = JSON.parse((await run(environment, 'export', `${ID}\n`)).out);
    expect(browser.records).toMatchObject([{ choices: { counter: 'granted' } }]);
    const linked = JSON.parse((await run(environment, 'export --format jsonld', ID)).out);
    expect(linked['@graph']).toHaveLength(1);
    const person = JSON.parse((await run(environment, 'export', 'Ada@example.com')).out);
    expect(person).toMatchObject({
      subscriber: { email: 'ada@example.com', name: 'Ada', status: 'active' },
      proof: [{ kind: 'signed-up' }, { kind: 'mail-sent' }, { kind: 'confirmed' }],
    });
    expect((await run(environment, 'export', 'nobody')).code).toBe(2);
  });

  it('server.md S17: after a rotation the old key goes when nothing needs it, and everything is read as before', async () => {
    const both = { ...environment, PLACET_KEYS: `${fresh},${old}` };
    expect((await run(both, 'keys list')).out).toMatch(/^old {2}still needed: .*subscriber 2/m);
    expect((await run(both, 'keys rotate')).out).toBe('2 subscribers are under the newest key');
    expect((await run(both, 'keys rotate')).out).toContain('0 subscribers');
    const { out } = await run(both, 'keys list');
    expect(out).not.toMatch(/^old.*(subscriber|newsletter_event) \d/m);
    expect(out).toMatch(/^old {2}still needed: .*consent_event 1/m);
    const person = JSON.parse((await run(both, 'export', 'grace@example.com')).out);
    expect(person).toMatchObject({ subscriber: { email: 'grace@example.com' }, proof: { length: 3 } });
    expect(JSON.parse((await run(both, 'export', ID)).out).records).toHaveLength(1);
    expect(JSON.parse((await run(both, 'verify')).out)).toEqual({ records: [], proofs: [], audit: [] });
    environment = both;
  });

  it('law.md RC07: verify fails when something was changed, and says what', async () => {
    const tables = database();
    await tables.script(`UPDATE placet.newsletter_event SET kind = 'refused' WHERE kind = 'confirmed'`);
    const changed = await run(environment, 'verify');
    expect([changed.code, JSON.parse(changed.out).proofs.length]).toEqual([1, 2]);
    await tables.script(`UPDATE placet.newsletter_event SET kind = 'confirmed' WHERE kind = 'refused'`);
    await tables.close();
    expect((await run(environment, 'verify')).code).toBe(0);
  });

  it('law.md RC01: evidence shows what was asked, the seals and who did what, and nobody of whom it was asked', async () => {
    await run(environment, 'run seal --at 2030-01-01');
    const { out } = await run(environment, 'evidence');
    const { texts, seals, history } = JSON.parse(out);
    expect(JSON.parse(texts[0].body).controller.name).toBe('Harbour Books');
    expect(seals.length).toBeGreaterThan(0);
    expect(history.map(({ action }: { action: string }) => action)).toContain('keys rotate');
    for (const secret of [ID, 'ada@', 'grace@']) expect(out).not.toContain(secret);
  });

  it('policies.md V10: as of a day in three years the proof of who left today is gone, a day before it is not', async () => {
    expect((await run(environment, 'erase', 'grace@example.com')).out).toBe('erased');
    const kept = async () =>
      JSON.parse((await run(environment, 'export', 'grace@example.com')).out).proof.length;
    const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    expect(await kept()).toBe(4);
    await run(environment, `run retention --at ${dayIn(1094)}`);
    expect(await kept()).toBe(4);
    await run(environment, `run retention --at ${dayIn(1095)}`);
    expect(await kept()).toBe(0);
  });

  it('policies.md V17: erases a browser for good, also when its rows come back', async () => {
    const tables = database();
    await run(environment, 'erase', ID);
    expect(JSON.parse((await run(environment, 'export', ID)).out).records).toEqual([]);
    await tables.close();
    expect((await run(environment, 'reapply')).out).toMatch(/^\d+ tombstones applied$/);
  });
});

describe('an embedded database', () => {
  it('server.md S13: is not opened by a second process, and is taken over from one that is gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'placet-lock-'));
    writeFileSync(join(folder, 'database.pid'), String(process.ppid));
    const { code, told } = await run({ PLACET_DATA: folder }, 'migrate');
    expect([code, told]).toEqual([1, expect.stringContaining('is open in another process')]);
  });
});
