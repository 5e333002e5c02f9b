import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { doubleText, layers, open, openInterface, siteConfig } from '../../support/interface-page.js';

/** Text at 200 %. */
const doubled = 'doubled';
/** WCAG 2.2, 1.4.12. */
const spaced =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }';

/** What of the interface runs over to the side, and which of its main buttons are not in the window. */
const troubleOf = (tab: Tab, layer: string) =>
  tab.evaluate((layer) => {
    const host = document.querySelector(
      layer === 'banner' ? 'placet-banner' : 'placet-settings',
    ) as HTMLElement;
    const root = host.shadowRoot as ShadowRoot;
    const frame = layer === 'banner' ? host : (root.querySelector('dialog') as HTMLElement);
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const out = (box: DOMRect) => box.left < left - 1 || box.right > right + 1;
    // a wide table scrolls by itself, and a slot has no box
    const inner = [...host.querySelectorAll('*'), ...root.querySelectorAll('*')].filter(
      (one) => !one.closest('.table *') && one.localName !== 'slot',
    );
    const buttons = [...host.querySelectorAll('[data-action]'), ...root.querySelectorAll('[data-action]')];
    return {
      frameOutside: left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1,
      pageScrollsSideways: document.documentElement.scrollWidth > innerWidth,
      overflowing: inner.filter((one) => out(one.getBoundingClientRect())).map((one) => one.outerHTML),
      buttonsOutside: buttons
        .filter((button) => {
          const box = button.getBoundingClientRect();
          return box.top < top || box.bottom > bottom || box.height === 0;
        })
        .map((button) => button.textContent),
    };
  }, layer);

const none = { frameOutside: false, pageScrollsSideways: false, overflowing: [], buttonsOutside: [] };

describe.each([
  ['at 320 x 568', [320, 568], '', {}],
  ['at 320 x 480', [320, 480], '', {}],
  ['at 320 x 256, which is 400 % zoom of 1280 x 1024', [320, 256], '', {}],
  ['at 390 x 844 with text at 200 %', [390, 844], doubled, {}],
  ['at 320 x 568 with wide text spacing', [320, 568], spaced, {}],
  ['as a bar at 320 x 256', [320, 256], '', { layout: 'bar', position: 'top-end' }],
  ['as a bar with text at 200 %', [1280, 720], doubled, { layout: 'bar' }],
  ['as a bar with wide text spacing', [1280, 720], spaced, { layout: 'bar' }],
  ['as a dialog at 320 x 256', [320, 256], '', { layout: 'dialog' }],
  ['as a dialog with text at 200 %', [1280, 720], doubled, { layout: 'dialog', modal: true }],
  ['as a dialog with wide text spacing', [1280, 720], spaced, { layout: 'dialog' }],
] as const)('%s', (_, size, css, appearance) => {
  const options = {
    size,
    config: siteConfig({ interface: appearance }),
    head: css === doubled ? '' : `<style>${css}</style>`,
    lang: 'de',
  };

  test.each(layers)(
    'the %s fits the window with all its buttons in sight, and its text can be scrolled to its end (UI08, AX06, F51)',
    async (layer) => {
      const { tab } = await openInterface(options);
      await open(tab, layer);
      if (css === doubled) await doubleText(tab);
      expect(await troubleOf(tab, layer)).toEqual(none);
      const links = await tab.findAll({ role: 'link', name: 'Impressum' });
      const link = await tab.evaluate((layer) => {
        const host = document.querySelector(layer === 'banner' ? 'placet-banner' : 'placet-settings');
        const last = [...(host?.shadowRoot?.querySelectorAll('a') ?? [])].at(-1) as HTMLElement;
        last.scrollIntoView();
        const { top, bottom, left } = last.getBoundingClientRect();
        return host?.shadowRoot?.elementFromPoint(left + 4, (top + bottom) / 2) === last;
      }, layer);
      expect(links.length).toBeGreaterThan(0);
      expect(link).toBe(true);
    },
  );
});

test.each(layers)(
  'every button of the %s can be reached where doubled text outgrows a phone (AX06)',
  async (layer) => {
    for (const size of [
      [320, 568],
      [667, 375],
    ] as const) {
      const { tab } = await openInterface({ size, lang: 'de' });
      await open(tab, layer);
      await doubleText(tab);
      const outOfReach = await tab.evaluate((layer) => {
        const host = document.querySelector(
          layer === 'banner' ? 'placet-banner' : 'placet-settings',
        ) as HTMLElement;
        const root = host.shadowRoot as ShadowRoot;
        const within = layer === 'banner' ? host : root;
        return [...within.querySelectorAll<HTMLElement>('[data-action]')]
          .filter((button) => {
            button.scrollIntoView({ block: 'nearest' });
            const { left, right, top, bottom } = button.getBoundingClientRect();
            const hit = (layer === 'banner' ? document : root).elementFromPoint(
              (left + right) / 2,
              (top + bottom) / 2,
            );
            return hit !== button || left < 0 || right > innerWidth || top < 0 || bottom > innerHeight + 1;
          })
          .map((button) => button.textContent);
      }, layer);
      expect(outOfReach).toEqual([]);
    }
  },
);

test.each([
  [1280, 720],
  [390, 844],
])('at %i x %i the settings take the room there is for the services (UI12)', async (...size) => {
  const { tab } = await openInterface({ size });
  await open(tab, 'settings');
  const { height, hidden } = await tab.evaluate(() => {
    const dialog = document.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog') as Element;
    const scrollers = [...dialog.children].map(
      ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight,
    );
    return { height: dialog.clientHeight / innerHeight, hidden: Math.max(...scrollers) };
  });
  // nothing is hidden, or nearly the whole window is used
  expect(hidden === 0 || height > 0.85).toBe(true);
});

test.each(layers)(
  'every target of the %s is at least 24 pixels high and wide, its buttons 44 high (AX07)',
  async (layer) => {
    const { tab } = await openInterface({ size: [390, 844] });
    await open(tab, layer);
    const targets = await tab.evaluate((layer) => {
      const host = document.querySelector(
        layer === 'banner' ? 'placet-banner' : 'placet-settings',
      ) as HTMLElement;
      return [host, host.shadowRoot as ShadowRoot].flatMap((root) =>
        // what stands within a sentence is excepted (WCAG 2.5.8)
        [...root.querySelectorAll<HTMLElement>('button, a, summary:not(.note *), input')].map((one) => {
          const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
          return {
            name: one.textContent || one.ariaLabel,
            button: one.localName === 'button',
            width,
            height,
          };
        }),
      );
    }, layer);
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    expect(targets.filter(({ button, height }) => button && height < 44)).toEqual([]);
  },
);

test.each(layers)('nothing of the %s moves for who wants no motion (AX08)', async (layer) => {
  const { tab } = await openInterface({ reducedMotion: 'reduce' });
  await open(tab, layer);
  expect(await tab.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await tab.evaluate(() => {
    const roots = [...document.querySelectorAll('placet-banner, placet-settings')].flatMap((host) => [
      host,
      ...host.querySelectorAll('*'),
      ...(host.shadowRoot?.querySelectorAll('*') ?? []),
    ]);
    return roots.filter((one) => {
      const { animationDuration, transitionDuration } = getComputedStyle(one);
      return /[1-9]/.test(animationDuration + transitionDuration);
    }).length;
  });
  expect(moving).toBe(0);
});
