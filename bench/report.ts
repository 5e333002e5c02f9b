import { cpus, totalmem } from 'node:os';
import type { Results } from './run.js';
import type { Tool } from './tool.js';
import { tools } from './tools.js';

/** The middle of the numbers, the mean of the two middle ones where they are even. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
};

/** Rounds from which a median says something. */
const ENOUGH = 10;

interface Row {
  readonly label: string;
  readonly stage: string;
  readonly measure: string;
  readonly digits?: number;
  /** What the number is divided by. */
  readonly unit?: number;
}

const CONDITIONS = ['1x', '4x', '6x', 'slow 4G'];
const SCRIPTS = ['1', '10', '100', '1000'].map(
  (count) => [`scripts ${count}`, `${count} gated scripts`] as const,
);
const NODES = ['10000', '50000'].map((count) => [`nodes ${count}`, `${count} nodes`] as const);

const rows: readonly Row[] = [
  ...(
    [
      ['first visit', 'visit 1x'],
      ['returning visitor', 'return 1x'],
    ] as const
  ).flatMap(([who, stage]) => [
    { label: `JS and CSS, ${who}, kB`, stage, measure: 'code', digits: 1, unit: 1_000 },
    { label: `the same with config and tags, ${who}, kB`, stage, measure: 'all', digits: 1, unit: 1_000 },
  ]),
  ...CONDITIONS.map((name) => ({
    label: `banner painted, ${name}, ms`,
    stage: `visit ${name}`,
    measure: 'banner',
  })),
  ...NODES.map(([stage, label]) => ({ label: `banner painted, ${label}, ms`, stage, measure: 'banner' })),
  { label: 'script time until then, 1x, ms', stage: 'visit 1x', measure: 'script', digits: 1 },
  { label: 'script time until then, 4x, ms', stage: 'visit 4x', measure: 'script', digits: 1 },
  { label: 'heap, MB', stage: 'visit 1x', measure: 'heap', digits: 2, unit: 1_000_000 },
  { label: 'layout shift', stage: 'visit 1x', measure: 'shift', digits: 3 },
  ...[...SCRIPTS, ...NODES].flatMap(([stage, label]) => [
    { label: `accept to all run, ${label}, ms`, stage, measure: 'click', digits: 1 },
    { label: `accept, task of the click, ${label}, ms`, stage, measure: 'task', digits: 1 },
    { label: `accept, event duration, ${label}, ms`, stage, measure: 'event' },
  ]),
  ...['1x', '4x', 'slow 4G'].flatMap((name) => [
    { label: `returning: analytics run, ${name}, ms`, stage: `return ${name}`, measure: 'analytics' },
    { label: `returning: lost against ungated, ${name}, ms`, stage: `return ${name}`, measure: 'lost' },
  ]),
  { label: 'returning: analytics before load (1 = yes)', stage: 'return 1x', measure: 'beforeLoad' },
];

/** When the page's own texts are painted. */
const paintRows: readonly Row[] = CONDITIONS.flatMap((name) => [
  { label: `heading painted, ${name}, ms`, stage: `visit ${name}`, measure: 'heading' },
  { label: `first paragraph painted, ${name}, ms`, stage: `visit ${name}`, measure: 'text' },
]);

/** A tool's median and, behind it, how many times that of `base` it is: the median of the ratios of each round. */
const cell = (
  results: Results,
  { stage, measure, digits = 0, unit = 1 }: Row,
  tool: Tool,
  base: string,
): string => {
  const numbers = results.get(`${stage} ${tool.name}`)?.get(measure);
  if (!numbers || numbers.every(Number.isNaN)) return '';
  const value = (median(numbers) / unit).toFixed(digits);
  const ours = results.get(`${stage} ${base}`)?.get(measure);
  if (!ours || tool.name === base || /lost|shift|beforeLoad/.test(measure)) return value;
  const ratio = median(numbers.map((number, round) => number / (ours[round] ?? Number.NaN)));
  return Number.isFinite(ratio) ? `${value} (${ratio.toFixed(2)})` : value;
};

const table = (results: Results, wanted: readonly Row[], columns: readonly Tool[], base = 'placet'): string =>
  [
    ['', ...columns.map(({ title }) => title)],
    ['---', ...columns.map(() => '---:')],
    ...wanted.map((row) => [row.label, ...columns.map((tool) => cell(results, row, tool, base))]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The page `docs/benchmarks.md`. */
export const report = (
  results: Results,
  compared: readonly Tool[],
  { rounds, browser }: { readonly rounds: number; readonly browser: string },
): string => `# Benchmark

Made by \`npm run bench\`; do not edit. ${new Date().toISOString().slice(0, 10)}, Chromium ${browser}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory,
${rounds} ${rounds === 1 ? 'round' : 'rounds'}. The median of all rounds; in brackets how many times Placet's, as the median of the ratios within each round.
${rounds < ENOUGH ? '\n**Not to be cited: too few rounds; only the bytes are certain.**\n' : ''}
${table(
  results,
  rows,
  compared.filter(({ name }) => name in tools),
)}

When the page itself is painted; in brackets how many times as late as without a tool:

${table(
  results,
  paintRows,
  compared.filter(({ name }) => name in tools || /^(none|placet-inline)$/.test(name)),
  'none',
)}

How Placet is set up, for the time to the banner:

${table(
  results,
  rows.filter(({ stage, measure }) => stage.startsWith('visit') && measure === 'banner'),
  compared.filter(({ name }) => name.startsWith('placet')),
)}

## How it is measured

- Every tool does the same job on the same page, in German: two optional services and an essential one, a first layer with
  accept and refuse, set up as its documentation says, the config in the page. The page has 200 nodes unless the row says otherwise.
- A local server sends everything as brotli 11; files may be kept for a year. A fresh profile for each visit, the tools one after the
  other within a round, another one first in each round. Slow 4G: round trip of 150 ms, 1.6 Mbit/s down, 0.75 up, processor at full speed.
- *Placet* is what \`placet build\` writes, with the tags that it says to paste; *not built* is \`placet.js\` with its config in the page.
- *Heading*, *first paragraph*: of the page, by the Element Timing API.
- *Banner painted*: from navigation until a message that was sent from the first animation frame in which the accept button is
  visible arrives. *Script time*, *heap* (after a collection): of the DevTools protocol, the page's own stopwatch (the same for all) included.
- *Accept to all run*: from the time stamp of a real mouse click until the last gated script runs. *Task of the click*: how long its
  listeners keep the page. *Event duration*: the longest event of the interaction by the Event Timing API, in steps of 8 ms; the
  browser does not tell of any below 16 ms, so 16 means 16 or less.
- *Returning*: the analytics file is a script in the head behind the tool, the tool's files are in the browser's cache; *lost* is against
  a page without a tool where the parser meets the same script. *JS and CSS, returning*: cookie there, cache empty.

## What to keep in mind

- Absolute times are this machine's and drift; compare within a row. Differences of a few per cent say nothing.
- vanilla-cookieconsent does not show itself to automated browsers unless told to (\`hideFromBots: false\`), and fades in: it counts as painted
  from the first frame that is not fully transparent.
- The tools do different amounts of work: Klaro ships all its languages, Placet loads its settings only when asked for, the floor has
  no settings at all and nothing that a site should rely on.
`;
