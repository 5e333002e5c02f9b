import type { Random } from '../../random/in-page/random.js';

/** What a visit begins with. */
const COOKIES = [undefined, '{"a":false}', '%7B', '{"b":true}', '[]', '{"a":"true"}'];

/** Where our script comes from: with the interface beside it, slow, or without one. */
const FOLDERS = ['/placet/', '/slow/', '/gone/', '/gone/', '/gone/'];

const held = (code: string, more = ''): string =>
  `<script type="text/plain" data-service="a" ${more}>${code}</script>`;

/** What must not run before the grant, by the name under which it tells of itself. */
const GATED: Readonly<Record<string, string>> = {
  inline: held('ran("inline")'),
  again: held('ran("again")'),
  module: held('ran("module")', 'data-type="module"'),
  klaro: '<script type="text/plain" data-name="a">ran("klaro")</script>',
  external: held('', 'data-src="/ran.js?external"'),
  deferred: held('', 'data-src="/ran.js?deferred" defer'),
  soon: held('', 'data-src="/ran.js?soon" async'),
};

/** What comes with a part that may not be there. */
const TEMPLATES = [
  '<template data-service="a"><script>ran("template")</script></template>',
  '<template data-service="a"><img src="x:" onerror="ran(\'picture\')" alt=""></template>',
  '<template data-service="a"><script src="/ran.js?template"></script></template>',
];

/** The page's own. */
const OWN = [
  '<p>Text</p>',
  '<script>own = 1</script>',
  '<script defer src="/own.js"></script>',
  '<div><ul><li>',
];

const shuffle = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);

/** A page in some order, and what comes when. */
export interface LoadOrder {
  readonly cookie: string | undefined;
  /** In pieces, as they come from the network. */
  readonly chunks: readonly string[];
  /** By which waits the pieces are parted; the last ones come behind them. */
  readonly waits: readonly ('microtask' | 'task' | 'network')[];
  /** Does the config come by its address, and is it one? */
  readonly config: 'inline' | 'address' | 'broken' | 'never';
  /** Behind how many waits it comes. */
  readonly configAt: number;
  /** Behind how many waits the visitor grants, if at all. */
  readonly grantAt: number | undefined;
  /** The names of the gated scripts. */
  readonly scripts: readonly string[];
}

/** Makes an order by chance. `inline` is the config as JSON. */
export const makeOrder = (random: Random, inline: string): LoadOrder => {
  const config =
    random.pick(['inline', 'inline', 'address', 'address', 'broken', 'never'] as const) ?? 'inline';
  const scripts = shuffle(random, Object.keys(GATED)).slice(0, 2 + random.below(4));
  const ours = `<script src="${random.pick(FOLDERS)}placet.js" ${random.pick(['', '', 'async', 'defer'])} ${
    config === 'inline' ? '' : 'data-config="/config.json"'
  }></script>`;
  const pieces = shuffle(random, [
    ours,
    ...(config === 'inline' ? [`<script type="application/json" data-placet-config>${inline}</script>`] : []),
    ...scripts.map((name) => GATED[name] ?? ''),
    ...shuffle(random, TEMPLATES).slice(random.below(3)),
    ...shuffle(random, OWN).slice(random.below(4)),
  ]).join('');
  const cuts = [0, ...Array.from({ length: random.below(6) }, () => random.below(pieces.length))].sort(
    (one, other) => one - other,
  );
  const waits = cuts.map(() => random.pick(['microtask', 'task', 'task', 'network'] as const) ?? 'task');
  return {
    cookie: random.pick(COOKIES),
    chunks: cuts.map((cut, index) => pieces.slice(cut, cuts[index + 1])),
    waits: [...waits, 'network', 'network'],
    config,
    configAt: random.below(waits.length + 2),
    grantAt: random.below(3) ? random.below(waits.length + 2) : undefined,
    scripts,
  };
};
