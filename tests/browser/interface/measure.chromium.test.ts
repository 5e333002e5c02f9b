import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { open, openInterface } from '../../support/interface-page.js';

const body = '<iframe data-service="posthog" data-src="/e" title="Film" width="400" height="260"></iframe>';

/** The smallest text of each of our elements that is in the page, in CSS pixels. */
const smallestTexts = (tab: Tab) =>
  tab.evaluate(() => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const ours = 'placet-banner, placet-settings, placet-embed';
    return [document, ...roots]
      .flatMap((root) => [...root.querySelectorAll(ours)])
      .map((host) => {
        const all = [...host.querySelectorAll('*'), ...(host.shadowRoot?.querySelectorAll('*') ?? [])];
        const written = all.filter((element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim()),
        );
        const sizes = written.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
        return [host.localName, Math.min(...sizes)];
      });
  });

test.each(['62.5%', '200%', '1px'])(
  'faults.md F2: on a page whose root has a font size of %s our texts are as large as elsewhere',
  async (size) => {
    const seen = [];
    for (const head of ['', `<style>html { font-size: ${size} }</style>`]) {
      const { tab } = await openInterface({ body, head });
      await tab.appears({ role: 'group', name: /Film/ });
      await open(tab, 'settings');
      seen.push(await smallestTexts(tab));
    }
    const [elsewhere, here] = seen;
    expect(here).toHaveLength(3);
    expect(here).toEqual(elsewhere);
    for (const [, smallest] of here ?? []) expect(smallest).toBeGreaterThanOrEqual(12);
  },
);
