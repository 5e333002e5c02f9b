import fc from 'fast-check';
import { changed, pathsOf, WHOLE_CONFIG } from './whole-config.js';

/** Any value of JSON, often one that is nearly right. */
export const jsonValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    1,
    400,
    401,
    -1,
    1.5,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    'analytics',
  ),
  fc.constant({ toString: 1, valueOf: 1 }),
);
/** Where something stands in a config. */
export const path = fc.constantFrom(...pathsOf(WHOLE_CONFIG));
const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'nmae', 'default'), fc.string());

/** A right config with one to four members replaced, removed or added. */
export const damagedConfig = fc
  .array(
    fc.oneof(
      fc.tuple(path, jsonValue),
      fc.tuple(path),
      fc.tuple(path, key, jsonValue).map(([where, name, value]) => [where, { [name]: value }] as const),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((changes) => {
    let config: unknown = WHOLE_CONFIG;
    for (const [where, ...value] of changes) {
      try {
        config = changed(config, where, ...value);
      } catch {
        // an earlier change took away what this one is about
      }
    }
    return config;
  });

/** Anything that may be handed over as a config. */
export const anyConfig = fc.oneof(
  { arbitrary: damagedConfig, weight: 6 },
  { arbitrary: fc.jsonValue(), weight: 1 },
  {
    arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
    weight: 1,
  },
);
