import { expect, test } from 'vitest';
import { banner, footerLink, openInterface, settings, siteConfig } from '../../support/interface-page.js';

test.each([
  [[1280, 800], {}],
  [[390, 844], {}],
  [[1280, 800], { layout: 'bar' }],
  [[1280, 800], { layout: 'dialog' }],
] as const)(
  'faults.md F8: on a page of one screen of %j with the banner as %j each link of the footer can be reached, and nothing moves (UI21)',
  async (size, appearance) => {
    const links = Array.from({ length: 12 }, (_, index) => `<a href="#${index}">Foot ${index}</a>`).join(' ');
    const { tab } = await openInterface({
      size,
      config: siteConfig({ interface: appearance }),
      body: `<style>body { margin: 0; min-height: 100vh; display: flex; flex-direction: column } main { flex: 1 }</style>${links}`,
    });
    await tab.appears(banner);
    const covered = await tab.evaluate(() => {
      const missed: string[] = [];
      for (const link of document.querySelectorAll<HTMLElement>('main a, footer a')) {
        let isSeen = false;
        for (const y of [0, 1e6]) {
          scrollTo(0, y);
          const { left, top, width, height } = link.getBoundingClientRect();
          isSeen ||= document.elementFromPoint(left + width / 2, top + height / 2) === link;
        }
        if (!isSeen) missed.push(link.textContent ?? '');
      }
      return missed;
    });
    expect(covered).toEqual([]);
    await tab.evaluate(() => scrollTo(0, 1e6));
    await tab.click(footerLink);
    await tab.appears(settings);
  },
);
