import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { banner, openHeldBack, openInterface, siteConfig } from '../../support/interface-page.js';

const count = 20;
const links = Array.from(
  { length: count },
  (_, index) =>
    `<p style="margin: 48px 0 48px ${(index % 5) * 20}%"><a href="#${index}">Link ${index}</a></p>`,
).join('');

/**
 * How much of the focused element of the page the banner covers, from 0 to 1, and whether it is in the window at all, once
 * that has come to rest. Scrolling to the focus and making way follow in the next frames; how many a busy engine takes is
 * its own business, so a link has half a second of frames to come into sight.
 */
const sightOf = (tab: Tab) =>
  tab.evaluate(async () => {
    const look = () => {
      const focused = document.activeElement as HTMLElement;
      const page = focused.getBoundingClientRect();
      const over = document.querySelector('placet-banner')?.getBoundingClientRect() as DOMRect;
      const width = Math.min(page.right, over.right) - Math.max(page.left, over.left);
      const height = Math.min(page.bottom, over.bottom) - Math.max(page.top, over.top);
      return {
        name: focused.textContent ?? '',
        covered: width > 0 && height > 0 ? (width * height) / (page.width * page.height) : 0,
        inWindow: page.bottom > 0 && page.top < innerHeight,
      };
    };
    for (let frames = 1; ; frames++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const sight = look();
      const isInSight = !sight.name.startsWith('Link') || (!sight.covered && sight.inWindow);
      if ((frames >= 2 && isInSight) || frames >= 30) return sight;
    }
  });

/** Walks over every link of the page with a key, and tells the links that could not be seen whole. */
const walk = async (
  tab: Tab,
  key: 'Tab' | 'Shift+Tab',
): Promise<{ met: number; hidden: readonly string[] }> => {
  const hidden: string[] = [];
  let met = 0;
  for (let presses = 0; presses < count + 8 && met < count; presses++) {
    await tab.press(key);
    const { name, covered, inWindow } = await sightOf(tab);
    if (!name.startsWith('Link')) continue;
    met += 1;
    if (covered || !inWindow) hidden.push(`${name}: ${Math.round(covered * 100)} % covered`);
  }
  return { met, hidden };
};

describe.each([
  ['a desktop', [1280, 720], {}],
  ['a phone', [390, 844], {}],
  ['a small phone', [320, 568], {}],
  ['a desktop with a bar', [1280, 720], { layout: 'bar' }],
  ['a desktop with a bar at the top', [1280, 720], { layout: 'bar', position: 'top-start' }],
  ['a desktop with a dialog', [1280, 720], { layout: 'dialog' }],
] as const)('on %s', (_, size, appearance) => {
  test.each(['Tab', 'Shift+Tab'] as const)('the banner never covers what %s reaches (AX02)', async (key) => {
    const { tab } = await openInterface({ body: links, size, config: siteConfig({ interface: appearance }) });
    await tab.appears(banner);
    expect(await walk(tab, key)).toEqual({ met: count, hidden: [] });
  });
});

test('the banner does not come to stand over what has the focus already (AX02)', async () => {
  const { tab, release } = await openHeldBack({
    body: links,
    size: [390, 844],
  });
  for (let presses = 0; presses < 5; presses++) await tab.press('Tab');
  expect(await tab.activeElement()).toMatchObject({ name: 'Link 4' });
  release();
  await tab.appears(banner);
  expect(await sightOf(tab)).toEqual({ name: 'Link 4', covered: 0, inWindow: true });
});
