import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../tests/support/browser/browsers.js';
import { accept, type Condition, comeBack, type Figures, visit } from './measure.js';
import { report } from './report.js';
import { type Server, startServer } from './server.js';
import type { Tool } from './tool.js';
import { tools, variants } from './tools.js';

/** Figures of a stage and tool, a list a measure: one number a round. */
export type Results = Map<string, Map<string, number[]>>;

const CONDITIONS: readonly Condition[] = [
  { name: '1x', cpu: 1 },
  { name: '4x', cpu: 4 },
  { name: '6x', cpu: 6 },
  { name: 'slow 4G', cpu: 1, slowLine: true },
];

/** One thing to measure, the same for each tool. */
interface Stage {
  readonly name: string;
  readonly measure: (browser: Browser, server: Server, tool: Tool) => Promise<Figures>;
}

const stages: readonly Stage[] = [
  ...CONDITIONS.map(
    (condition): Stage => ({
      name: `visit ${condition.name}`,
      measure: (browser, server, tool) => visit(browser, server, tool, condition),
    }),
  ),
  ...[1, 10, 100, 1_000].map(
    (scripts): Stage => ({
      name: `scripts ${scripts}`,
      measure: (browser, server, tool) => accept(browser, server, tool, { scripts }),
    }),
  ),
  ...[10_000, 50_000].map(
    (nodes): Stage => ({
      name: `nodes ${nodes}`,
      measure: (browser, server, tool) => accept(browser, server, tool, { scripts: 1, nodes }),
    }),
  ),
  ...CONDITIONS.filter(({ cpu }) => cpu < 6).map(
    (condition): Stage => ({
      name: `return ${condition.name}`,
      measure: (browser, server, tool) => comeBack(browser, server, tool, condition),
    }),
  ),
];

const keep = (results: Results, key: string, figures: Figures): void => {
  const kept = results.get(key) ?? new Map<string, number[]>();
  results.set(key, kept);
  for (const [measure, value] of Object.entries(figures)) {
    kept.set(measure, [...(kept.get(measure) ?? []), value]);
  }
};

/** How often to measure what. */
export interface Plan {
  readonly rounds: number;
  readonly isWanted?: (stage: string, tool: string) => boolean;
  /** Told after each round, from 1, so that a run that is stopped leaves what it has. */
  readonly onRound?: (round: number, results: Results) => void;
}

/** Measures tools one after the other, round by round, so that whatever else the machine does meets all of them. */
export const measureAll = async (
  browser: Browser,
  compared: readonly Tool[],
  { rounds, isWanted = () => true, onRound }: Plan,
): Promise<Results> => {
  const server = await startServer(compared);
  const results: Results = new Map();
  // a browser's first page is slower than any other, whoever's it is
  for (const tool of compared.slice(0, 1)) await stages[0]?.measure(browser, server, tool);
  for (let round = 0; round < rounds; round++) {
    for (const { name, measure } of stages) {
      for (const index of compared.keys()) {
        // another one begins each round
        const tool = compared[(index + round) % compared.length];
        if (!tool || !isWanted(name, tool.name)) continue;
        keep(results, `${name} ${tool.name}`, await measure(browser, server, tool));
      }
    }
    onRound?.(round + 1, results);
  }
  await server.close();
  return results;
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { quick: { type: 'boolean' }, rounds: { type: 'string' }, stage: { type: 'string' } },
  });
  const rounds = Number(values.rounds ?? (values.quick ? 1 : 15));
  const compared = [...Object.values(tools), ...Object.values(variants)].map((make) => make());
  const browser = await chromium.launch(launchOptions('chromium', { isWhole: true }));
  let page = '';
  await measureAll(browser, compared, {
    rounds,
    isWanted: (stage, tool) =>
      (tool in tools || stage.startsWith('visit')) &&
      (!values.stage || stage.startsWith(values.stage)) &&
      !(values.quick && /6x|scripts 100?$|nodes 10000|return 4x/.test(stage)),
    onRound(round, results) {
      console.log(`round ${round} of ${rounds}`);
      page = report(results, compared, { rounds: round, browser: browser.version() });
      if (!values.quick && !values.stage)
        writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page);
    },
  });
  await browser.close();
  console.log(page);
};

if (process.argv[1]?.endsWith('run.ts')) await main();
