import fc from 'fast-check';
import { DECIDED_AT } from '../../../support/configs.js';

/** Cookie values that broke other tools or may break a reader (reliability.md 1a, T03, T04, T06, F19, F54). */
export const HOSTILE_VALUES: readonly string[] = [
  ...['%', '%E0%A4%A', '%u0041', '%C3%28', '%00', '{', '}', '"', '"x"', '1', '0', '-0', '1e999', 'NaN'],
  ...[
    'null',
    'true',
    'false',
    'undefined',
    '[]',
    '[true]',
    '[[true]]',
    '{}',
    '{"posthog":}',
    "{'posthog':true}",
  ],
  ...[
    'posthog=true',
    'posthog',
    '\u0000',
    ' ',
    '%7B%22posthog%22%3Atrue',
    '%257B%2522posthog%2522%253Atrue%257D',
  ],
  ...[
    '"false"',
    '"true"',
    '[]',
    '{}',
    '1',
    '0',
    'null',
    '[true]',
    '{"valueOf":true}',
    '"granted"',
    '1.0',
    '"\\u0074rue"',
  ].map((choice) => `{"posthog":${choice},"map":false}`),
  '{"posthog":true,"posthog":"x","map":false}',
  '{"__proto__":{"posthog":true},"map":false}',
  '{"constructor":{"prototype":{"posthog":true}},"map":false}',
  '{"Posthog":true,"posthog ":true,"\\u0070osthog\\u0000":true}',
  '{"toString":true,"hasOwnProperty":true,"valueOf":false}',
  `{"map":false,"x":${'['.repeat(1200)}${']'.repeat(1200)}}`,
  'x'.repeat(3900),
  `{"map":false,"$":"${'x'.repeat(3900)}"}`,
  // the part that the tool wrote itself, with types that it never writes
  ...['null', 'true', '1', '"x"', '[]', '[1]', '{}'].map(($) => `{"posthog":false,"$":${$}}`),
  ...['null', 'true', '"x"', '""', '[]', '{}', '1e400', '-1', '{"valueOf":1,"toString":1}'].flatMap((at) => [
    `{"posthog":false,"$":{"at":${at}}}`,
    `{"posthog":false,"$":{"at":${DECIDED_AT},"s":${at}}}`,
    `{"posthog":false,"$":{"at":${at},"s":${DECIDED_AT}}}`,
    `{"posthog":false,"$":{"at":${DECIDED_AT},"r":${at}}}`,
    `{"posthog":false,"$":{"at":${DECIDED_AT},"r":{"posthog":${at}}}}`,
    `{"posthog":false,"$":{"at":${DECIDED_AT},"id":${at},"v":${at}}}`,
  ]),
];

/** Any text at all, half surrogate pairs and control characters among it. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0xffff)), { maxLength: 10 })
  .map((codes) => String.fromCharCode(...codes));

/** Any JSON value, with the keys and the odd objects that a forger would use. */
const { any: anyJson } = fc.letrec<{ any: unknown; object: Record<string, unknown> }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(true, false, null, 0, 1, DECIDED_AT, 1e308, -1, 'true', 'false', '', [], {}),
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('any'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom('posthog', 'map', '$', 'at', 's', 'r', 'id', 'v', 'valueOf', 'toString', 'toJSON'),
      fc.constantFrom('__proto__', 'constructor', 'prototype', 'length', '0', ''),
      anyText,
    ),
    tie('any'),
    { maxKeys: 5 },
  ),
}));

/** A record that is nearly right. */
const nearRecord = fc.record(
  {
    posthog: fc.oneof(fc.boolean(), anyJson),
    map: fc.oneof(fc.boolean(), anyJson),
    $: fc.oneof(
      anyJson,
      fc.record({ at: anyJson, s: anyJson, r: anyJson, id: anyJson, v: anyJson }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: ['posthog'] },
);

/** Text with a piece cut out, doubled, or replaced, as by a length limit or a forger's hand. */
const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(text, fc.nat(200), fc.nat(20), fc.constantFrom('', '%', '"', '{', '%22', 'true', '\\', '\u0000'))
    .map(([value, from, length, patch]) => value.slice(0, from) + patch + value.slice(from + length));

/** Values of a consent cookie, from nearly right to nonsense, escaped or not. */
export const cookieValue: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: nearRecord.map((value) => JSON.stringify(value)), weight: 4 },
  { arbitrary: nearRecord.map((value) => encodeURIComponent(JSON.stringify(value))), weight: 4 },
  { arbitrary: damaged(nearRecord.map((value) => encodeURIComponent(JSON.stringify(value)))), weight: 2 },
  { arbitrary: anyJson.map((value) => JSON.stringify(value)), weight: 1 },
  { arbitrary: fc.array(anyText, { maxLength: 6 }).map((texts) => texts.join('%')), weight: 1 },
);
