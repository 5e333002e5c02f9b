import { describe, expect, test } from 'vitest';
import type { Appearance } from '../../../src/model/config/config.js';
import { violations } from '../../support/axe.js';
import { banner, openInterface, siteConfig } from '../../support/interface-page.js';
import { placetPage } from '../../support/placet-page.js';

const layouts: readonly (Appearance & { readonly title: string })[] = [
  { title: 'a box', layout: 'box' },
  { title: 'a bar at the bottom', layout: 'bar' },
  { title: 'a bar at the top', layout: 'bar', position: 'top-start' },
  { title: 'a dialog', layout: 'dialog' },
  { title: 'a wall', layout: 'dialog', modal: true },
];
/** One that is written from the left, longest words first, and one from the right: colours are the same in both. */
const languages = ['de', 'ar'] as const;
/** What a page sets, as CSS for its root. */
const looks: Readonly<Record<string, string>> = {
  'as it comes': '',
  'with a bright accent': '--placet-accent: #ffd400',
  'with a background of the other kind':
    '--placet-background: light-dark(#10131a, #fbf7ef); --placet-text: light-dark(#f2f2f2, #1a1a1a)',
};

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(layouts)(
    'axe-core finds nothing wrong with $title, written from the left and from the right, in each look and width (AX01, AX03, AX05, F51)',
    { timeout: 120_000 },
    async ({ title: _, ...appearance }) => {
      const config = siteConfig({ interface: appearance });
      const pages = languages.map((lang) => [`/${lang}`, placetPage(config, { lang })] as const);
      const { tab, site } = await openInterface({ colorScheme, config, pages: Object.fromEntries(pages) });
      const found: Record<string, readonly string[]> = {};
      for (const lang of languages) {
        await tab.viewport(1280, 800);
        await tab.goto(site.url(`/${lang}`));
        await tab.appears(banner);
        for (const [look, css] of Object.entries(lang === 'de' ? looks : { 'as it comes': '' })) {
          await tab.evaluate((style) => {
            document.documentElement.style.cssText = style;
          }, css);
          found[`${lang} ${look}`] = await violations(tab);
        }
        await tab.viewport(320, 568);
        await tab.evaluate(() => document.documentElement.removeAttribute('style'));
        found[`${lang} at 320 px`] = await violations(tab);
        await tab.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        // of a text that is half scrolled away no contrast is measured; the colours are those from before
        found[`${lang} at 320 px with text at 200 %`] = await violations(tab, { unmeasured: false });
        await tab.viewport(1280, 800);
        found[`${lang} with text at 200 %`] = await violations(tab, { unmeasured: false });
      }
      // each at three sizes of text and window besides its looks
      expect(Object.keys(found)).toHaveLength(3 + 3 + 1 + 3);
      expect(Object.entries(found).filter(([, problems]) => problems.length)).toEqual([]);
    },
  );
});
