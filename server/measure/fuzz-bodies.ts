/** A body that nobody would send, and what it says it is. */
export interface FuzzedBody {
  readonly type: string;
  readonly bytes: Buffer;
}

/** Bodies that are right, by route: what is broken from there on gets further than noise. */
export const VALID_BODIES: Readonly<Record<string, object>> = {
  '/api/public/consent': {
    id: 'V1StGXR8_Z5jdHi6B-myT',
    decidedAt: '2026-11-27T18:00:00.000Z',
    version: '2026-11',
    choices: { counter: 'granted' },
    source: 'banner',
    language: 'de',
    config: 'ab'.repeat(32),
  },
  '/api/public/consent/export': { id: 'V1StGXR8_Z5jdHi6B-myT', format: 'jsonld' },
  '/api/public/consent/erase': { id: 'V1StGXR8_Z5jdHi6B-myT' },
  '/api/public/opt-in': {
    ...{ email: 'ada@example.com', name: 'Ada', locale: 'de-DE', preferences: ['newsletter'] },
    ...{ utm: { source: 'poster', term: 'x' }, path: '/shop?a=b', referrer: 'https://search.example/' },
    ...{ text: 'ab'.repeat(32), website: '' },
  },
  '/api/public/newsletter/access': { email: 'ada@example.com', want: 'export' },
  '/api/public/confirm': { token: 'abc', lang: 'de' },
  '/api/public/newsletter/not-me': { token: 'abc' },
  '/api/public/newsletter/export': { token: 'abc' },
  '/api/public/newsletter/erase': { token: 'abc' },
  '/api/public/newsletter/preferences': { token: 'abc', preference: ['newsletter'] },
  '/newsletter/unsubscribe?u=abc.def': { 'List-Unsubscribe': 'One-Click' },
};

const deep = (depth: number): unknown => (depth ? [deep(depth - 1)] : 'x');
const HOSTILE: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1e308,
    1.5,
    '',
    ' ',
    [],
    {},
    [[]],
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\u202e',
    '💥'.repeat(60),
  ],
  ...[
    'x'.repeat(7000),
    "'; DROP TABLE placet.text; --",
    '{{x}}',
    '../../etc/passwd',
    '<script>',
    '%00',
    '\r\nX: y',
  ],
  ...[
    'a@b',
    'ada@example.com\nBcc: x@example.com',
    '"a b"@example.com',
    'ada@例え.jp',
    `${'a'.repeat(65)}@example.com`,
  ],
  ...['2026-13-45T99:99:99Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-02-30T10:00:00Z'],
  ...[deep(200), { __proto__: null, constructor: { prototype: { x: 1 } } }, ['newsletter', 'newsletter']],
];
const NAMES = [
  '__proto__',
  'constructor',
  'id',
  'email',
  'token',
  'length',
  '',
  'x'.repeat(100),
  '\u0000',
  'toString',
];
const TYPES = [
  ...['application/json', 'application/json', 'application/json', 'application/json; charset=utf-16'],
  ...[
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    '',
  ],
];

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
const randomFrom = (seed: number) => {
  let counter = seed;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let state = counter;
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
};

const withBrokenMember = (valid: object, pick: <T>(of: readonly T[]) => T): object => {
  const name = pick([...Object.keys(valid), pick(NAMES)]);
  const entries = Object.entries(valid).filter(([key]) => key !== name);
  return Object.fromEntries(pick([entries, [...entries, [name, pick(HOSTILE)]]]));
};

const withBrokenBytes = (text: string, random: () => number): Buffer => {
  const bytes = Buffer.from(text);
  for (let count = Math.floor(random() * 4); count && bytes.length; count--)
    bytes.writeUInt8(Math.floor(random() * 256), Math.floor(random() * bytes.length));
  return random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
};

/** As a form posts it. A lone half of a character is none in UTF-8, so it goes. */
const asForm = (body: object): string =>
  Object.entries(body)
    .flatMap(([key, value]) =>
      [value].flat().map((each) => [key, typeof each === 'string' ? each : JSON.stringify(each)]),
    )
    .map((pair) =>
      pair.map((each) => encodeURIComponent(Buffer.from(String(each)).toString('utf8'))).join('='),
    )
    .join('&');

/** So many broken bodies for a route, the same for the same seed. */
export function* fuzzedBodies(route: string, count: number, seed: number): Generator<FuzzedBody> {
  const random = randomFrom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  for (let index = 0; index < count; index++) {
    let body: object = VALID_BODIES[route] ?? {};
    for (let changes = Math.floor(random() * 3); changes; changes--) body = withBrokenMember(body, pick);
    const type = pick(TYPES);
    const text = type.includes('form-url') ? asForm(body) : JSON.stringify(body);
    yield { type, bytes: random() < 0.5 ? Buffer.from(text) : withBrokenBytes(text, random) };
  }
}
