/** What a config is made of. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** The way to one place of a config: keys of objects, numbers of lists. */
export type Path = readonly (string | number)[];

/** A path as `placet check` writes it: `services[2].provider.name`. */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${key}` : key),
    '',
  );

/** Is it an object with keys? */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The list that stands there; an empty one where there is none. */
export const listOf = (value: Json | undefined): readonly Json[] => (isList(value) ? value : []);

/** What stands at a place; `undefined` where nothing does. */
export const getIn = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((found, key) => {
    if (typeof key === 'number') return listOf(found)[key];
    return isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }, value);

const setInList = (list: readonly Json[], index: number, next: Json | undefined): readonly Json[] =>
  next === undefined
    ? list.filter((_, place) => place !== index)
    : Array.from({ length: Math.max(list.length, index + 1) }, (_, place) =>
        place === index ? next : (list[place] ?? null),
      );

/** A copy with another value at a place. `undefined` takes the place away, and objects that are empty without it. */
export const setIn = (value: Json | undefined, path: Path, next: Json | undefined): Json | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  const child = setIn(getIn(value, [key]), rest, next);
  if (typeof key === 'number') return setInList(listOf(value), key, child);
  const entries = Object.entries({ ...(isObject(value) ? value : {}), [key]: child ?? null });
  const kept = child === undefined ? entries.filter(([name]) => name !== key) : entries;
  return kept.length ? Object.fromEntries(kept) : undefined;
};
