import axe from 'axe-core';
import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const head = `<script>
  document.documentElement.shifts = [];
  new PerformanceObserver((list) => document.documentElement.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
</script>`;
const body = `<iframe data-service="map" data-src="/frame" title="Chart" width="480" height="300"></iframe>
  <p>Below</p><img data-service="map" data-src="/pixel.svg" alt="Plan" width="400" height="260" style="display: block"><p>Last</p>`;
const group = { role: 'group', name: 'Blocked: Chart (map)' } as const;

const open = () =>
  openPages({
    '/': placetPage(configOf([service('map')]), { head, body }),
    '/frame': 'Chart',
    '/pixel.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  });

/** The layout shifts that the browser has counted, once two frames have been painted. */
const counted = async (): Promise<readonly number[]> => {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return Reflect.get(document.documentElement, 'shifts') as number[];
};

test('the browser counts no layout shift when placeholders come, go and return', async () => {
  const { tab, site } = await open();
  await tab.appears(group);
  expect(await tab.evaluate(counted)).toEqual([]);
  await tab.evaluate(() => window.placet.acceptAll());
  await site.received('/pixel.svg');
  await tab.disappears(group);
  expect(await tab.evaluate(counted)).toEqual([]);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.appears(group);
  expect(await tab.evaluate(counted)).toEqual([]);
});

test('axe-core finds nothing wrong with placeholders (AX01)', async () => {
  const { tab } = await open();
  await tab.click(rejectAll);
  await tab.appears(group);
  await tab.evaluate(new Function(`${axe.source}; return typeof axe`) as () => string);
  const found = await tab.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ fromShadowDom: ['main', 'placet-embed'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
});
