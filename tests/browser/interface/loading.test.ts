import { expect, test } from 'vitest';
import { banner, footerLink, openHeldBack, openInterface, settings } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

const gated = '<script type="text/plain" data-service="heatmap">document.title = "ran"</script>';
test('while the interface’s file is slow everything stays blocked and the page works (F35)', async () => {
  const { tab, release } = await openHeldBack({
    body: `${gated}<button onclick="this.textContent = 'Bought'">Buy</button>`,
  });
  await tab.click({ role: 'button', name: 'Buy' });
  await tab.appears({ role: 'button', name: 'Bought' });
  expect(await tab.evaluate(() => window.placet.allows('heatmap'))).toBe(false);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  await tab.click(footerLink);
  release();
  await tab.appears(settings);
});

test('the interface needs no style sheet: with every one blocked it looks the same (F36)', async () => {
  const look = async (policy: string) => {
    const { tab, site } = await openInterface({
      headers: { 'content-security-policy': policy },
    });
    const { box } = await tab.appears(banner);
    const { box: button } = await tab.appears(rejectAll);
    expect(site.requests.filter(({ path }) => path.endsWith('.css'))).toEqual([]);
    return { box, button };
  };
  expect(await look("style-src 'none'")).toEqual(await look("style-src 'unsafe-inline'"));
});
