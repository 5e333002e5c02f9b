import { BlockList, isIP } from 'node:net';

/** A setting that is wrong, told so that the operator knows what to write. */
export class SettingProblem extends Error {
  override readonly name = 'SettingProblem';
}

/** A whole number between two limits. */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new SettingProblem(`must be a whole number from ${least} to ${most}, not "${text}"`);
  };

/** One of these words. */
export const oneOf =
  <const Word extends string>(...words: readonly Word[]) =>
  (text: string): Word => {
    const found = words.find((word) => word === text);
    if (found) return found;
    throw new SettingProblem(`must be one of ${words.join(', ')}, not "${text}"`);
  };

/** An address with one of these schemes. Its value may be a secret, so it is not repeated. */
export const addressWith =
  (...schemes: readonly string[]) =>
  (text: string): string => {
    const [, scheme] = /^([a-z]+):\/\/\S+$/i.exec(text) ?? [];
    // PostgreSQL's own addresses may have no host: it is a socket then
    const isAddress = scheme?.startsWith('postgres') || URL.canParse(text);
    if (isAddress && scheme && schemes.includes(scheme.toLowerCase())) return text;
    throw new SettingProblem(
      `must be an address that starts with ${schemes.map((each) => `${each}://`).join(' or ')}`,
    );
  };

/** Any text. */
export const text = (value: string): string => value;

/** Words parted by commas. */
export const words = (value: string): readonly string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** `id:base64,id:base64`, newest first: ids of 1 to 8 letters and digits, secrets of 32 bytes or more. */
export const keys = (value: string): readonly { readonly id: string; readonly secret: Buffer }[] =>
  words(value).map((entry) => {
    const [, id, encoded] = /^([a-z0-9]{1,8}):([A-Za-z0-9+/_-]+=*)$/i.exec(entry) ?? [];
    const secret = Buffer.from(encoded ?? '', 'base64');
    if (id && secret.length >= 32) return { id, secret };
    throw new SettingProblem(
      'must be id:secret pairs parted by commas, each id 1 to 8 letters and digits, each secret 32 bytes or more in base64; `openssl rand -base64 32` makes one',
    );
  });

/** Origins such as `https://www.example.com`, parted by commas. */
export const origins = (value: string): readonly string[] =>
  words(value).map((word) => {
    if (URL.canParse(word) && new URL(word).origin === word) return word;
    throw new SettingProblem(
      `must be origins such as https://www.example.com, without a path, not "${word}"`,
    );
  });

/** Networks such as `10.0.0.0/8` or `::1`, parted by commas. A number of proxies is refused: it can be forged (fastify#5865). */
export const networks = (value: string): readonly string[] =>
  words(value).map((word) => {
    const [address = '', bits] = word.split('/');
    const family = isIP(address);
    try {
      if (family && bits) new BlockList().addSubnet(address, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
      if (family) return word;
    } catch {
      // more bits than an address has: told below
    }
    throw new SettingProblem(`must be networks of your proxies such as 10.0.0.0/8, not "${word}"`);
  });

/** Who may use the admin port, and for what. */
export interface AdminKey {
  readonly name: string;
  readonly scopes: readonly string[];
  /** SHA-256 of the key, in hex. */
  readonly hash: string;
}

/** `name:scope+scope:sha256` parted by commas. */
export const adminKeys = (value: string): readonly AdminKey[] =>
  words(value).map((entry) => {
    const [, name, scopes, hash] = /^([\w-]{1,32}):([a-z+-]+):([0-9a-f]{64})$/.exec(entry) ?? [];
    if (name && scopes && hash) return { name, scopes: scopes.split('+'), hash };
    throw new SettingProblem(
      'must be name:scope+scope:sha256 entries parted by commas; `placet-server keys admin` makes one',
    );
  });
