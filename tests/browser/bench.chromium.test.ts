import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { median } from '../../bench/report.js';
import { measureAll } from '../../bench/run.js';
import { tools } from '../../bench/tools.js';
import { launchOptions } from '../support/browser/browsers.js';
import { closeLater } from '../support/browser/cleanup.js';

const WANTED = /^(visit 1x|scripts 10|return 1x)$/;

/** What a benchmark of one round says, without the peers that only its own folder has. */
const measure = async (...names: readonly string[]) => {
  const browser = await chromium.launch(launchOptions('chromium', { isWhole: true }));
  closeLater(() => browser.close());
  const compared = names.flatMap((name) => tools[name]?.() ?? []);
  const results = await measureAll(browser, compared, { rounds: 1, isWanted: (stage) => WANTED.test(stage) });
  return (key: string, measure: string): number => results.get(key)?.get(measure)?.[0] ?? Number.NaN;
};

test('the benchmark sees the banner, runs the gated scripts and lets a visitor return, for each tool', {
  timeout: 180_000,
}, async () => {
  const of = await measure('placet', 'placet-unbuilt', 'klaro', 'floor');
  for (const tool of ['placet', 'placet-unbuilt', 'klaro', 'floor']) {
    for (const [key, figure] of [
      ['visit 1x', 'banner'],
      ['visit 1x', 'heading'],
      ['visit 1x', 'text'],
      ['visit 1x', 'script'],
      ['visit 1x', 'heap'],
      ['scripts 10', 'click'],
      ['scripts 10', 'event'],
      ['return 1x', 'analytics'],
    ] as const) {
      expect(of(`${key} ${tool}`, figure), `${key} ${tool} ${figure}`).toBeGreaterThan(0);
    }
  }
  // what a wrong page or cache would break, whatever else the machine does
  expect(of('visit 1x placet', 'code')).toBeGreaterThan(of('return 1x placet', 'code'));
  expect(of('return 1x placet', 'code')).toBeGreaterThan(of('return 1x floor', 'code'));
  expect(of('visit 1x klaro', 'code')).toBeGreaterThan(of('visit 1x placet', 'code'));
  expect(of('visit 1x placet-unbuilt', 'all')).toBeGreaterThan(of('visit 1x placet-unbuilt', 'code'));
});

test('the benchmark takes the middle, so that one slow round does not count', () => {
  expect(median([9, 1, 1_000, 2, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
