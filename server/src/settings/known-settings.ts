import {
  addressWith,
  adminKeys,
  keys,
  networks,
  oneOf,
  origins,
  text,
  wholeNumber,
  words,
} from './setting-problem.js';

/** One setting: its name in the environment, what it means in the README, and how it is read. */
export interface Setting<Value> {
  readonly name: string;
  readonly means: string;
  readonly parse: (text: string) => Value;
  /** As it would be written; absent where there is none. */
  readonly default?: string;
  /** Can also be given as the path of a file, under the name with `_FILE` behind it. */
  readonly isSecret?: true;
}

/** A setting that always has a value. */
interface Given<Value> extends Setting<Value> {
  readonly default: string;
}

const given = <Value>(setting: Given<Value>): Given<Value> => setting;
const optional = <Value>(setting: Omit<Setting<Value>, 'default'>): Setting<Value> => setting;

/** All settings there are, in the order of the README. */
export const KNOWN_SETTINGS = {
  port: given({
    name: 'PORT',
    means: 'Port of the public server; 0 takes a free one',
    parse: wholeNumber(0, 65535),
    default: '4180',
  }),
  host: given({ name: 'HOST', means: 'Address it listens at', parse: text, default: '127.0.0.1' }),
  publicUrl: optional({
    name: 'PLACET_PUBLIC_URL',
    means: 'Where visitors reach it: what links in mails start with. Required in production, with https',
    parse: addressWith('http', 'https'),
  }),
  databaseUrl: optional({
    name: 'DATABASE_URL',
    means: 'PostgreSQL server. Without it, an embedded database in `PLACET_DATA`',
    parse: addressWith('postgres', 'postgresql'),
    isSecret: true,
  }),
  databasePool: given({
    name: 'DATABASE_POOL',
    means: 'Most connections to PostgreSQL at once',
    parse: wholeNumber(1, 100),
    default: '10',
  }),
  dataFolder: given({
    name: 'PLACET_DATA',
    means: 'Folder of the embedded database and its keys',
    parse: text,
    default: './placet-data',
  }),
  embedded: given({
    name: 'PLACET_EMBEDDED',
    means: '`accept` lets production use the embedded database, which a loss of power may destroy',
    parse: oneOf('try', 'accept'),
    default: 'try',
  }),
  mode: given({
    name: 'NODE_ENV',
    means: '`production` refuses what only development may do: embedded database, mailbox page, plain http',
    parse: (value): 'production' | 'development' => (value === 'production' ? 'production' : 'development'),
    default: 'development',
  }),
  keys: optional({
    name: 'PLACET_KEYS',
    means:
      'Secrets as `id:base64,…`, newest first. Required with PostgreSQL; made once beside the embedded database',
    parse: keys,
    isSecret: true,
  }),
  config: optional({
    name: 'PLACET_CONFIG',
    means: "Path of the site's config: names of services, controller, texts",
    parse: text,
  }),
  preferences: given({
    name: 'PLACET_PREFERENCES',
    means: 'What a sign-up may ask for',
    parse: words,
    default: 'newsletter',
  }),
  linkDays: given({
    name: 'PLACET_LINK_DAYS',
    means: 'Days that a confirmation link lives',
    parse: wholeNumber(1, 14),
    default: '7',
  }),
  proofDays: given({
    name: 'PLACET_PROOF_DAYS',
    means: 'Days that the proof is kept after unsubscribing',
    parse: wholeNumber(1, 3650),
    default: '1095',
  }),
  recordDays: given({
    name: 'PLACET_RECORD_DAYS',
    means: 'Days that a consent record is kept, counted from the decision',
    parse: wholeNumber(1, 3650),
    default: '365',
  }),
  tombstones: optional({
    name: 'PLACET_TOMBSTONES',
    means:
      'File of what was deleted, applied again after a backup is restored. Default: `tombstones.ndjson` in `PLACET_DATA`',
    parse: text,
  }),
  backupDays: given({
    name: 'PLACET_BACKUP_DAYS',
    means: 'Days that backups are kept; tombstones are kept 30 days longer',
    parse: wholeNumber(0, 3650),
    default: '30',
  }),
  smtpUrl: optional({
    name: 'SMTP_URL',
    means: 'Mail server. Without it, in development, mails are shown at `/mailbox`',
    parse: addressWith('smtp', 'smtps'),
    isSecret: true,
  }),
  mailFrom: optional({ name: 'MAIL_FROM', means: "Sender's address. Required with `SMTP_URL`", parse: text }),
  role: given({
    name: 'PLACET_ROLE',
    means: '`web` answers requests, `worker` does jobs, `all` does both',
    parse: oneOf('all', 'web', 'worker'),
    default: 'all',
  }),
  origins: given({
    name: 'PLACET_ORIGINS',
    means: 'Origins of other sites whose pages may post here',
    parse: origins,
    default: '',
  }),
  trustProxy: given({
    name: 'PLACET_TRUST_PROXY',
    means:
      "Networks of your proxies, such as `10.0.0.0/8`: from there `X-Forwarded-For` is the visitor's address",
    parse: networks,
    default: '',
  }),
  limitFactor: given({
    name: 'PLACET_LIMIT_FACTOR',
    means: 'Multiplies all rate limits, for sites many of whose visitors share an address',
    parse: wholeNumber(1, 1_000_000),
    default: '1',
  }),
  redisUrl: optional({
    name: 'REDIS_URL',
    means: 'Redis server in which processes add up their rate limits. Without it, in the database',
    parse: addressWith('redis', 'rediss'),
    isSecret: true,
  }),
  accessLog: given({
    name: 'PLACET_ACCESS_LOG',
    means: '`on` writes a line of JSON with ten fields for each request',
    parse: oneOf('on', 'off'),
    default: 'on',
  }),
  adminPort: optional({
    name: 'ADMIN_PORT',
    means: 'Port for operators: lists, statistics, metrics. Without it there is none; 0 takes a free one',
    parse: wholeNumber(0, 65535),
  }),
  adminHost: given({
    name: 'ADMIN_HOST',
    means: 'Address that the port for operators listens at',
    parse: text,
    default: '127.0.0.1',
  }),
  adminKeys: given({
    name: 'ADMIN_KEYS',
    means: 'Who may use it, as `name:scope+scope:sha256,…`; `placet-server keys admin` makes one',
    parse: adminKeys,
    default: '',
    isSecret: true,
  }),
  languages: optional({
    name: 'PLACET_LANGUAGES',
    means: 'Folder of more languages, a file `<tag>.json` each',
    parse: text,
  }),
} as const;
