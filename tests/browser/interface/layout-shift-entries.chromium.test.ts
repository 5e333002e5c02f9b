import { expect, test } from 'vitest';
import { banner, openInterface, settings, siteConfig } from '../../support/interface-page.js';

const shifts = `<script>
  document.documentElement.shifts = [];
  new PerformanceObserver((list) => document.documentElement.shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: 'layout-shift', buffered: true });
</script>`;
const body = '<p>One</p><button>Two</button><p style="height: 3000px">Three</p>';

/** The layout shifts that the browser has counted, once two frames have been painted. */
const counted = async (): Promise<readonly number[]> => {
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  return Reflect.get(document.documentElement, 'shifts') as number[];
};

test.each([
  ['a desktop', [1280, 720], {}],
  ['a desktop with a bar', [1280, 720], { layout: 'bar' }],
  ['a desktop with a bar at the top', [1280, 720], { layout: 'bar', position: 'top-start' }],
  ['a desktop with a dialog', [1280, 720], { layout: 'dialog' }],
  ['a phone', [390, 844], {}],
] as const)(
  'on %s the browser counts no layout shift for the banner and the settings',
  async (_, size, appearance) => {
    const config = siteConfig({ interface: appearance });
    const { tab } = await openInterface({ head: shifts, body, size, config });
    await tab.appears(banner);
    expect(await tab.evaluate(counted)).toEqual([]);
    await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action="settings"]')?.click());
    await tab.appears(settings);
    expect(await tab.evaluate(counted)).toEqual([]);
  },
);

test('the browser does count a layout shift that a page makes', async () => {
  const { tab } = await openInterface({ head: shifts, body });
  await tab.appears(banner);
  await tab.evaluate(() =>
    document.querySelector('main')?.prepend(Object.assign(new Image(), { height: 300 })),
  );
  await tab.waitFor(() => (Reflect.get(document.documentElement, 'shifts') as number[]).length > 0);
});
