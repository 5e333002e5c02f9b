import { readFileSync } from 'node:fs';
import { KNOWN_SETTINGS, type Setting } from './known-settings.js';
import { SettingProblem } from './setting-problem.js';

type Known = typeof KNOWN_SETTINGS;

/** All settings as the rooms use them. */
export type Settings = {
  readonly [Key in keyof Known]: Known[Key] extends { readonly default: string }
    ? ReturnType<Known[Key]['parse']>
    : ReturnType<Known[Key]['parse']> | undefined;
};

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const givenValue = ({ name, isSecret }: Setting<unknown>, environment: Environment): string | undefined => {
  const value = environment[name] || undefined;
  const path = isSecret && environment[`${name}_FILE`];
  if (!path) return value;
  if (value) throw new SettingProblem(`is given twice: leave out ${name} or ${name}_FILE`);
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new SettingProblem(`${name}_FILE names a file that cannot be read`);
  }
};

/** What one setting alone cannot see. */
const problemsBetween = (settings: Settings): readonly string[] => {
  const { mode, publicUrl, databaseUrl, embedded, keys, smtpUrl, mailFrom } = settings;
  const problems: readonly (readonly [boolean, string])[] = [
    [Boolean(smtpUrl) && !mailFrom, 'MAIL_FROM is missing: give the address that mails come from'],
    [
      Boolean(databaseUrl) && !keys?.length,
      'PLACET_KEYS is missing: give a secret such as 2026a:…, made with `openssl rand -base64 32`',
    ],
  ];
  const inProduction: readonly (readonly [boolean, string])[] = [
    [
      !databaseUrl && embedded !== 'accept',
      'DATABASE_URL is missing: the embedded database may lose what it proves; PLACET_EMBEDDED=accept says that you know',
    ],
    [!publicUrl?.startsWith('https://'), 'PLACET_PUBLIC_URL must be an address with https:// in production'],
    [!smtpUrl, 'SMTP_URL is missing: without it nobody gets a confirmation mail'],
  ];
  return [...problems, ...(mode === 'production' ? inProduction : [])].flatMap(([is, sentence]) =>
    is ? [sentence] : [],
  );
};

/** Names that look like ours and are none: a typing error would else be a setting that silently does nothing. */
const unknownNames = (environment: Environment): readonly string[] => {
  const known = Object.values(KNOWN_SETTINGS as Record<string, Setting<unknown>>).flatMap(
    ({ name, isSecret }) => (isSecret ? [name, `${name}_FILE`] : [name]),
  );
  return Object.keys(environment)
    .filter((name) => name.startsWith('PLACET_') && !known.includes(name))
    .map((name) => `${name} is no setting of this server`);
};

/** Reads the environment. Throws one error that names every mistake, each with what to do. */
export const readSettings = (environment: Environment): Settings => {
  const problems = [...unknownNames(environment)];
  const values = Object.entries(KNOWN_SETTINGS as Record<string, Setting<unknown>>).map(([key, setting]) => {
    try {
      const value = givenValue(setting, environment) ?? setting.default;
      return [key, value === undefined ? undefined : setting.parse(value)] as const;
    } catch (error) {
      if (!(error instanceof SettingProblem)) throw error;
      problems.push(`${setting.name} ${error.message}`);
      return [key, undefined] as const;
    }
  });
  const settings = Object.fromEntries(values) as Settings;
  if (!problems.length) problems.push(...problemsBetween(settings));
  if (problems.length)
    throw new TypeError(`The settings are wrong:\n${problems.map((each) => `- ${each}`).join('\n')}`);
  return settings;
};
