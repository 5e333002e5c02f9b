import { describe, expect, it } from 'vitest';
import { KNOWN_SETTINGS } from '../../../src/settings/known-settings.js';
import { readSettings } from '../../../src/settings/settings.js';

const KEY = `a:${Buffer.alloc(32, 7).toString('base64')}`;
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://localhost/placet',
  PLACET_KEYS: KEY,
  PLACET_PUBLIC_URL: 'https://www.example.com',
  SMTP_URL: 'smtps://mail.example.com',
  MAIL_FROM: 'news@example.com',
};

describe('the settings', () => {
  it('nothing has to be set to try it out', () => {
    expect(readSettings({})).toMatchObject({
      port: 4180,
      linkDays: 7,
      proofDays: 1095,
      recordDays: 365,
      role: 'all',
    });
  });

  it('production needs no more than its message asks for', () => {
    expect(readSettings(production)).toMatchObject({ mode: 'production' });
  });

  it.each([
    ['the embedded database', { DATABASE_URL: undefined }, 'PLACET_EMBEDDED=accept'],
    ['plain http', { PLACET_PUBLIC_URL: 'http://www.example.com' }, 'https://'],
    ['no mail server', { SMTP_URL: undefined }, 'SMTP_URL is missing'],
    ['no sender', { MAIL_FROM: undefined }, 'MAIL_FROM is missing'],
    ['no keys', { PLACET_KEYS: undefined }, 'PLACET_KEYS is missing'],
  ])('policies.md V21: production refuses %s, and says what to do', (_, over, sentence) => {
    expect(() => readSettings({ ...production, ...over })).toThrow(sentence);
  });

  it('every mistake is named at once, none with the value of a secret', () => {
    const wrong = {
      PORT: 'x',
      DATABASE_POOL: '0',
      DATABASE_URL: 'mysql://user:password@host',
      PLACET_KEYS: 'a:secret',
      PLACET_PORT: '1',
      PLACET_ROLE: 'boss',
      PLACET_LINK_DAYS: '15',
      PLACET_TRUST_PROXY: '1',
      PLACET_ORIGINS: 'https://www.example.com/path',
      ADMIN_KEYS: 'boss:everything',
      REDIS_URL: 'http://host',
    };
    const read = () => readSettings(wrong);
    for (const name of Object.keys(wrong)) expect(read).toThrow(name);
    expect(read).not.toThrow('mysql:');
  });

  it.each(['true', '1', '10.0.0.0/33', '10.0.0.0/x', 'proxy.example.com'])(
    'server.md S24: "%s" names no network of proxies',
    (value) => {
      expect(() => readSettings({ PLACET_TRUST_PROXY: value })).toThrow('PLACET_TRUST_PROXY');
    },
  );

  it('a PostgreSQL server may be reached through a socket', () => {
    const DATABASE_URL = 'postgres://placet@/placet?host=/run/postgresql';
    expect(readSettings({ ...production, DATABASE_URL })).toMatchObject({ databaseUrl: DATABASE_URL });
  });

  it('each has a name of its own and a meaning', () => {
    const names = Object.values(KNOWN_SETTINGS).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { means } of Object.values(KNOWN_SETTINGS)) expect(means).toMatch(/\w{3,}/);
  });
});
