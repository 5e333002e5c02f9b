import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { type Layer, layers, open, openInterface, siteConfig } from '../../support/interface-page.js';
import { contrast } from './contrast.js';

/** The computed style of a layer's button, without what follows from its place and its words, and its area. */
const lookOf = (tab: Tab, layer: Layer, action: string) =>
  tab.evaluate(
    (layer, action) => {
      const root =
        layer === 'banner'
          ? document.querySelector('placet-banner')
          : document.querySelector('placet-settings')?.shadowRoot;
      const [element, second] = root?.querySelectorAll(`[data-action="${action}"]`) ?? [];
      if (!element || second) throw new Error(`not one ${action} on the ${layer}`);
      const style = getComputedStyle(element);
      const geometry = /^(width|inline-size|perspective-origin|transform-origin)$/;
      const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
      return {
        tag: element.localName,
        style: Object.fromEntries(
          [...style]
            .filter((name) => !geometry.test(name))
            .map((name) => [name, style.getPropertyValue(name)]),
        ),
        text: style.color,
        background: style.backgroundColor,
        area: width * height,
        inSight: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      };
    },
    layer,
    action,
  );

/** Both buttons of a layer. */
const looksOf = async (tab: Tab, layer: Layer) => ({
  accept: await lookOf(tab, layer, 'accept-all'),
  reject: await lookOf(tab, layer, 'reject-all'),
});

const hostile = {
  'a page that hides its buttons': 'button { background: red; display: none !important }',
  'a page that resets everything': '* { all: unset !important }',
  'a page that paints every second button away':
    'button:nth-of-type(2), [data-action="reject-all"] { opacity: 0 !important; font-size: 6px !important; color: transparent }',
};
const pages = [
  ...(['en', 'de'] as const).flatMap((lang) =>
    (['light', 'dark'] as const).map((colorScheme) => ({
      title: `in ${colorScheme} colours, ${lang}`,
      options: { lang, colorScheme },
    })),
  ),
  ...(['box', 'bar', 'dialog'] as const).flatMap((layout) =>
    (['light', 'dark'] as const).flatMap((colorScheme) =>
      ['#ffd400', '#0b0b0b'].map((accent) => ({
        title: `as a ${layout} in ${colorScheme} colours with the accent ${accent}`,
        options: {
          colorScheme,
          config: siteConfig({ interface: { layout } }),
          head: `<style>:root { --placet-accent: ${accent} }</style>`,
        },
      })),
    ),
  ),
  ...Object.entries(hostile).map(([title, css]) => ({
    title: `on ${title}`,
    options: { head: `<style>${css}</style>` },
  })),
];

describe.each(pages)('$title', ({ options }) => {
  test('"reject all" looks like "accept all" in the banner and in the settings (UI05, UI06, law.md A7)', async () => {
    const { tab } = await openInterface(options);
    for (const layer of layers) {
      await open(tab, layer);
      const { accept, reject } = await looksOf(tab, layer);
      expect([accept.tag, reject.tag], layer).toEqual(['button', 'button']);
      expect(reject.style, layer).toEqual(accept.style);
      expect(reject.area / accept.area, layer).toBeGreaterThanOrEqual(0.95);
      expect(reject.area / accept.area, layer).toBeLessThanOrEqual(1.05);
      for (const { text, background } of [accept, reject])
        expect(contrast(text, background), layer).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each([
  [320, 568],
  [768, 1024],
  [1440, 900],
])('at %i x %i', (...size) => {
  test('both buttons of the banner and of the settings are seen without scrolling (UI03)', async () => {
    const { tab } = await openInterface({ size, lang: 'de' });
    for (const layer of layers) {
      await open(tab, layer);
      const { accept, reject } = await looksOf(tab, layer);
      expect([accept.inSight, reject.inSight], layer).toEqual([true, true]);
      expect(reject.area / accept.area, layer).toBeGreaterThanOrEqual(0.95);
      expect(reject.area / accept.area, layer).toBeLessThanOrEqual(1.05);
    }
  });
});
