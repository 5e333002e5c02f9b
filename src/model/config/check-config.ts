/** What is wrong at one place of a config. `explain-config.ts` makes a sentence of it. */
export interface Problem {
  /** Where: `services[2].basis`; empty for the config itself. */
  readonly path: string;
  readonly found: unknown;
  /** A type of the grammar below, a list of the words or keys that fit, or `unique` for a name that is there twice. */
  readonly wanted: string | readonly string[];
}

/**
 * The grammar of a config: for each object its keys with their types, `?` after a key that may be absent, `*` after a
 * type for a list of it. Types are `text`; `texts` (a text or one per language); `name`; `map` (an object of texts);
 * `flag`; `count` (a whole number from 1 to 400); words that fit, joined by `|`; or another object of the grammar.
 * `consent/config.ts` says what each is for.
 */
const ACTIVITY =
  'title?:texts data?:texts* origin?:texts requirement?:texts legalBasis?:text* recipients?:text* thirdCountry?:true|false|provider-dependent safeguards?:text* retention?:texts stores?:store* deletion?:texts notes?:texts surfaces?:text*';
const GRAMMAR: Readonly<Record<string, string>> = {
  config:
    '$schema?:text version:text date?:text controller:controller links?:links language?:text cookie?:cookie signals?:signals interface?:interface purposes:purpose* services:service* processing?:processing* recipients?:recipient* rights?:statement* statements?:statement* references?:reference*',
  controller:
    'name:text address?:text email?:text phone?:text register?:text dataProtectionOfficer?:map authority?:map',
  links: 'privacyPolicy?:texts imprint?:texts',
  cookie: 'name?:text days?:count path?:text domain?:text sameSite?:Lax|Strict|None browserId?:flag',
  signals: 'globalPrivacyControl?:object|reject|ignore',
  interface:
    'layout?:box|bar|dialog position?:bottom-start|bottom-end|top-start|top-end modal?:flag badge?:start|end',
  purpose: 'name:name title:texts description?:texts',
  service: `name:name basis:essential|consent|legitimate-interest purposes:name* status?:active|planned|disabled revision?:count description?:texts provider?:provider crossSite?:flag hosts?:text* storage?:item* posthog?:posthog ${ACTIVITY}`,
  provider: 'name:text country?:text privacyPolicy?:texts',
  item: 'name:text type:cookie|localStorage|sessionStorage|indexedDB|cacheStorage duration:texts title?:texts purpose?:texts host?:text',
  store: 'name:texts purpose?:texts location?:texts retention?:texts notes?:texts',
  posthog: 'token:text apiHost:text src:text cookieDays?:count sessionRecording?:name',
  processing: `name:text purpose?:texts ${ACTIVITY}`,
  recipient: 'name:text service?:texts country?:text location?:texts agreement?:texts notes?:texts',
  statement: 'title:texts text?:texts',
  reference: 'title:texts href:texts',
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is object => Object(value) === value && !Array.isArray(value);
const isMap = (value: unknown): boolean => isObject(value) && Object.values(value).every(isText);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => isText(value) || (isMap(value) && Object.keys(Object(value)).length > 0),
  name: (value) => isText(value) && /^[a-z][a-z0-9-]{0,63}$/.test(value),
  map: isMap,
  flag: (value) => typeof value === 'boolean',
  count: (value) => Number.isInteger(value) && Math.abs(Number(value) - 200.5) < 200,
};

/** One of the words, where `true` and `false` stand for themselves. */
const isWord = (value: unknown, words: readonly string[]): boolean =>
  (typeof value === 'boolean' || (isText(value) && !/^(true|false)$/.test(value))) &&
  words.includes(String(value));

function* checkObject(value: object, path: string, members: string): Generator<Problem> {
  const types = new Map(members.split(' ').map((member) => member.split(':') as [string, string]));
  const keys = [...types.keys()].map((key) => key.replace('?', ''));
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) yield { path: at(key), found: key, wanted: keys };
  for (const [index, type] of [...types.values()].entries()) {
    const key = keys[index] ?? '';
    // own keys only: nothing is taken from a polluted Object.prototype
    const isThere = Object.hasOwn(value, key);
    if (isThere || !types.has(`${key}?`))
      yield* check(isThere ? value[key as keyof typeof value] : undefined, at(key), type);
  }
}

function* check(found: unknown, path: string, type: string): Generator<Problem> {
  const members = GRAMMAR[type];
  const fits = TYPES[type];
  const words = type.split('|');
  if (type.endsWith('*')) {
    if (!Array.isArray(found)) yield { path, found, wanted: 'list' };
    else
      for (const [index, item] of found.entries()) yield* check(item, `${path}[${index}]`, type.slice(0, -1));
  } else if (members) {
    if (isObject(found)) yield* checkObject(found, path, members);
    else yield { path, found, wanted: 'object' };
  } else if (fits ? !fits(found) : !isWord(found, words)) yield { path, found, wanted: fits ? type : words };
}

type Named = readonly {
  readonly name: string;
  readonly basis?: string;
  readonly purposes?: readonly string[];
}[];

/** A name that is there twice, a purpose that is not listed, or a choice that the visitor would find nowhere. */
function* checkNames(list: string, items: Named, known: readonly string[]): Generator<Problem> {
  const names = new Set<string>();
  for (const [index, { name, basis, purposes = [] }] of items.entries()) {
    const path = `${list}[${index}]`;
    if (names.has(name)) yield { path: `${path}.name`, found: name, wanted: 'unique' };
    names.add(name);
    for (const [at, purpose] of purposes.entries())
      if (!known.includes(purpose)) yield { path: `${path}.purposes[${at}]`, found: purpose, wanted: known };
    if (basis && basis !== 'essential' && !purposes.length)
      yield { path: `${path}.purposes`, found: purposes, wanted: known };
  }
}

/** All that is wrong with a config; nothing where it can be trusted as `Config`. Never throws. */
export function* findProblems(config: unknown): Generator<Problem> {
  let isWhole = true;
  for (const problem of check(config, '', 'config')) {
    isWhole = false;
    yield problem;
  }
  if (!isWhole) return; // names are compared where there are names
  const { purposes, services } = config as { purposes: Named; services: Named };
  const known = purposes.map(({ name }) => name);
  yield* checkNames('purposes', purposes, known);
  yield* checkNames('services', services, known);
}

/** The first thing wrong with a config, or `undefined`. Never throws. */
export const findProblem = (config: unknown): Problem | undefined => findProblems(config).next().value;
