import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import {
  banner,
  choices,
  footerLink,
  open,
  openInterface,
  save,
  settings,
} from '../../support/interface-page.js';
import { acceptAll, type Opened, rejectAll } from '../../support/placet-page.js';

/** The paths a site was asked for from a number of requests on, once the page is loaded and has been idle. */
const pathsFrom = async ({ site, tab }: Opened, start: number): Promise<readonly string[]> => {
  await tab.evaluate(async () => {
    // the start is done when the page has loaded; a second bounds what is put off, such as the sweep of late writes
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await fetch('/end');
  });
  const paths = site.requests.slice(start).map(({ path }) => path);
  return paths.filter((path) => path !== '/end');
};

const pages = { '/end': 'ok' };
/** Reported by the browser itself: whatever is asked of another origin, by any element, script or style. */
const strict = {
  'content-security-policy': "default-src 'self'; script-src 'self' 'unsafe-inline'; report-uri /report",
};

test('a first visitor loads placet.js, the interface and one language, behind them the check of the config, and nothing else (R01, R24)', async () => {
  const opened = await openInterface({ pages });
  await opened.tab.appears(banner);
  const paths = await pathsFrom(opened, 0);
  expect(paths.slice(0, 2)).toEqual(['/', '/placet/placet.js']);
  expect(paths.slice(2, 4).sort()).toEqual(['/placet/placet-en.js', '/placet/placet-ui.js']);
  expect(paths.slice(4)).toEqual(['/placet/placet-check.js']);
});

test('the settings are loaded when they are opened, once (R24)', async () => {
  const opened = await openInterface({ pages });
  await open(opened.tab, 'banner');
  const start = (await pathsFrom(opened, 0)).length + 1;
  await open(opened.tab, 'settings');
  await opened.tab.press('Escape');
  await opened.tab.disappears(settings);
  await open(opened.tab, 'settings');
  expect(await pathsFrom(opened, start)).toEqual(['/placet/placet-settings.js']);
});

describe.each([
  ['refused', rejectAll],
  ['accepted', acceptAll],
] as const)('a visitor who %s', (_, button) => {
  test('loads placet.js and no other file of ours on the next page (R01, R24)', async () => {
    const opened = await openInterface({ pages });
    await opened.tab.click(button);
    await opened.tab.disappears(banner);
    await pathsFrom(opened, 0);
    const start = opened.site.requests.length;
    await opened.tab.reload();
    expect(await pathsFrom(opened, start)).toEqual(['/', '/placet/placet.js']);
  });
});

test('nothing is ever asked of another origin, from the banner to the saved settings (R01, R24)', async () => {
  const { tab, site } = await openInterface({ pages: { ...pages, '/report': 'ok' }, headers: strict });
  await open(tab, 'settings');
  await tab.click({ role: 'switch', name: 'Heatmaps' });
  await tab.click(save);
  await tab.disappears(settings);
  await tab.click(footerLink);
  await tab.click(rejectAll);
  await tab.disappears(settings);
  expect(await choices(tab)).toMatchObject({ heatmap: 'denied' });
  await pathsFrom({ tab, site } as Opened, 0);
  expect(site.count('/report')).toBe(0);
});

test('no host of a service is looked up, connected to or loaded ahead of a choice (R24)', async () => {
  const { tab } = await openInterface({ pages });
  await tab.appears(banner);
  expect(await hints(tab)).toEqual([]);
});

/** Elements that make a browser get in touch with a host. */
const hints = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    const css = 'link, iframe, img, video, audio, object, embed, script[src]:not([src="/placet/placet.js"])';
    return [...document.querySelectorAll(css)].map((element) => element.outerHTML);
  });
