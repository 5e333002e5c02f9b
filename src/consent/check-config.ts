/** What is wrong at one place of a config. `explain-config.ts` makes a sentence of it. */
export interface Problem {
  /** Where: `services[2].basis`; empty for the config itself. */
  readonly path: string;
  readonly found: unknown;
  /** A type of the grammar below, a list of the words or keys that fit, or `unique` for a name that is there twice. */
  readonly wanted: string | readonly string[];
}

/** For each object of a config its keys and their types. */
export type Grammar = Readonly<Record<string, string>>;

/**
 * The part of the grammar on which the gate's safety rests; it is checked in the visitor's browser. After each key comes
 * its type, `?` after a key that may be absent, `*` after a type for a list of it. Types are `text`; `texts` (a text or
 * one per language); `name`; `map` (an object of texts); `flag`; `count` (a whole number from 1 to 400); words that fit,
 * joined by `|`; or another object of the grammar, which may be anything where the grammar does not have it.
 * `consent/config.ts` says what each is for.
 */
export const GATE_GRAMMAR: Grammar = {
  config:
    '$schema?:text version:text controller:controller links?:links language?:text cookie?:cookie purposes:purpose* services:service* processing?:processing*',
  purpose: 'name:name title:texts description?:texts',
  service:
    'name:name basis:essential|consent|legitimate-interest purposes:name* status?:active|planned revision?:count title?:texts description?:texts provider?:provider legalBasis?:text* data?:texts* recipients?:text* thirdCountry?:true|false|provider-dependent safeguards?:text* retention?:texts hosts?:text* storage?:item* posthog?:posthog',
  item: 'name:text type:cookie|localStorage|sessionStorage|indexedDB|cacheStorage duration:text purpose?:texts',
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isMap = (value: unknown): boolean =>
  Object(value) === value && Object.values(Object(value)).every(isText);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => isText(value) || (isMap(value) && Object.keys(Object(value)).length > 0),
  name: (value) => /^[a-z][a-z0-9-]{0,63}$/.test(String(value)),
  map: isMap,
  flag: (value) => typeof value === 'boolean',
  count: (value) => Number.isInteger(value) && Math.abs(Number(value) - 200.5) < 200,
};

const checkObject = (value: object, path: string, members: string, grammar: Grammar): Problem | undefined => {
  const types = new Map(members.split(' ').map((member) => member.split(':') as [string, string]));
  const keys = [...types.keys()].map((key) => key.replace('?', ''));
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  for (const key of Object.keys(value))
    if (!keys.includes(key)) return { path: at(key), found: key, wanted: keys };
  for (const [index, type] of [...types.values()].entries()) {
    const key = keys[index] ?? '';
    // own keys only: nothing is taken from a polluted Object.prototype
    const isThere = Object.hasOwn(value, key);
    if (!isThere && types.has(`${key}?`)) continue;
    const problem = check(isThere ? value[key as keyof typeof value] : undefined, at(key), type, grammar);
    if (problem) return problem;
  }
  return;
};

const check = (found: unknown, path: string, type: string, grammar: Grammar): Problem | undefined => {
  if (type.endsWith('*')) {
    if (!Array.isArray(found)) return { path, found, wanted: 'list' };
    for (const [index, item] of found.entries()) {
      const problem = check(item, `${path}[${index}]`, type.slice(0, -1), grammar);
      if (problem) return problem;
    }
    return;
  }
  const members = grammar[type];
  if (members) {
    const isObject = Object(found) === found && !Array.isArray(found);
    return isObject ? checkObject(Object(found), path, members, grammar) : { path, found, wanted: 'object' };
  }
  const words = type.split('|');
  const fits = TYPES[type] ?? ((value) => !words[1] || words.includes(String(value)));
  return fits(found) ? undefined : { path, found, wanted: TYPES[type] ? type : words };
};

type Named = readonly { readonly name: string; readonly purposes?: readonly string[] }[];

/** A name that is there twice, or a purpose that is not listed. */
const checkNames = (list: string, items: Named, purposes: readonly string[]): Problem | undefined => {
  for (const [index, { name, purposes: wanted = [] }] of items.entries()) {
    const path = `${list}[${index}]`;
    if (items.findIndex((item) => item.name === name) < index)
      return { path: `${path}.name`, found: name, wanted: 'unique' };
    const unknown = wanted.find((purpose) => !purposes.includes(purpose));
    if (unknown !== undefined) return { path: `${path}.purposes`, found: unknown, wanted: purposes };
  }
  return;
};

/** The first thing wrong with a config by a grammar, or `undefined` when it may be taken for a `Config`. Never throws. */
export const findProblem = (config: unknown, grammar: Grammar = GATE_GRAMMAR): Problem | undefined => {
  const problem = check(config, '', 'config', grammar);
  if (problem) return problem;
  const { purposes, services } = config as { purposes: Named; services: Named };
  const known = purposes.map(({ name }) => name);
  return checkNames('purposes', purposes, known) ?? checkNames('services', services, known);
};
