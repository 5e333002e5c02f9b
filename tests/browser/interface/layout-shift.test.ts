import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { banner, openHeldBack, siteConfig } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

const body = `<p>One</p><p style="width: 60%">Two</p><button>Three</button>
  <aside style="position: fixed; right: 0; bottom: 0">Four</aside><p style="height: 3000px">Five</p>`;

/** Where everything of the page stands, and how wide the page is: at its end it gets room (faults.md F8). */
const places = (tab: Tab): Promise<readonly (readonly number[])[]> =>
  tab.evaluate(() => {
    const elements = [...document.querySelectorAll('body, body > :not(placet-consent), main *')];
    return [
      [scrollX, scrollY, document.documentElement.scrollWidth],
      ...elements.map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x, y, width, height];
      }),
    ];
  });

/** Rules of real pages that tell elements by their place among others. */
const byPlace = `<style>body > * + * { margin-block-start: 2rem } body > :first-child { padding: 3rem }
  body > :last-child { border: 4px solid } body { display: grid; gap: 1rem }</style>`;

test.each([
  ['a desktop', [1280, 720], '', {}],
  ['a desktop with a bar', [1280, 720], '', { layout: 'bar' }],
  ['a desktop with a bar at the top', [1280, 720], '', { layout: 'bar', position: 'top-start' }],
  ['a desktop with a dialog', [1280, 720], '', { layout: 'dialog' }],
  ['a desktop with a wall', [1280, 720], '', { layout: 'dialog', modal: true }],
  ['a phone', [390, 844], '', {}],
  ['a page whose style tells first, next and last elements', [1280, 720], byPlace, {}],
] as const)(
  'on %s nothing moves when the banner comes and when it goes (R18, AX06)',
  async (_, size, head, appearance) => {
    const config = siteConfig({ interface: appearance });
    const { tab, release } = await openHeldBack({ body, size, head, config });
    const before = await places(tab);
    release();
    await tab.appears(banner);
    expect(await places(tab)).toEqual(before);
    await tab.click(rejectAll);
    await tab.disappears(banner);
    expect(await places(tab)).toEqual(before);
  },
);
