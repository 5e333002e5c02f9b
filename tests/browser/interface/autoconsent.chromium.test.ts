import { describe, expect, test } from 'vitest';
import { createDemoServer, type DemoServer } from '../../../demo/server.js';
import { openSession, type SiteOptions, serve, type Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, openInterface, siteConfig } from '../../support/interface-page.js';
import { messagesOf, startAutoconsent, verdictOf } from './autoconsent.js';

const refused = { cmp: 'HEURISTIC-REJECT', optedOut: true, passedSelfTest: true, problems: [] };

/** The choices in the cookie, without what else it keeps. */
const inCookie = async (tab: Tab): Promise<unknown> => {
  const value = await tab.evaluate(() => /klaro=([^;]*)/.exec(document.cookie)?.[1] ?? '{}');
  const { $, ...map } = JSON.parse(decodeURIComponent(value)) as Record<string, unknown>;
  // revision 0: essential, in the map for Klaro's sake, and nobody's choice
  const { r: revisions = {} } = Object($) as { r?: Record<string, number> };
  return Object.fromEntries(Object.entries(map).filter(([name]) => revisions[name] !== 0));
};

/** Opens a page of the demo. */
const openDemo = async (path: string): Promise<Tab> => {
  const demo: DemoServer = createDemoServer();
  const handler: SiteOptions['handler'] = (request, response, incoming) => {
    incoming.url = request.path + request.search;
    demo.handler(incoming, response);
    return true;
  };
  const site = await serve({ handler });
  const tab = await (await openSession()).newTab();
  await tab.goto(site.url(path));
  return tab;
};

describe.each([
  ['a page in English', () => openInterface({ lang: 'en' }), ['posthog', 'heatmap', 'letters']],
  ['a page in German', () => openInterface({ lang: 'de' }), ['posthog', 'heatmap', 'letters']],
  ['a phone', () => openInterface({ size: [390, 844] }), ['posthog', 'heatmap', 'letters']],
  [
    'a page with one service and one purpose',
    () => openInterface({ config: configOf([service('stats')]) }),
    ['stats'],
  ],
] as const)('on %s', (_, openPage, asked) => {
  test('DuckDuckGo’s autoconsent refuses for the visitor, and its self-test passes (UI28, law.md A9)', async () => {
    const { tab } = await openPage();
    await startAutoconsent(tab);
    expect(await verdictOf(tab)).toEqual(refused);
    expect(await inCookie(tab)).toEqual(Object.fromEntries(asked.map((name) => [name, false])));
    await tab.reload();
    expect(await tab.evaluate(() => window.placet.undecided)).toEqual([]);
    expect(await tab.find(banner)).toBeUndefined();
  });
});

test.each([
  ['English', '/'],
  ['German', '/de/'],
])(
  'on the demo in %s DuckDuckGo’s autoconsent refuses, its self-test passes and the banner stays away (UI28, law.md A9)',
  async (_, path) => {
    const tab = await openDemo(path);
    await startAutoconsent(tab);
    expect(await verdictOf(tab)).toEqual(refused);
    const choices = (await inCookie(tab)) as Record<string, unknown>;
    expect(Object.keys(choices)).toContain('posthog');
    expect(Object.values(choices)).toEqual(Object.keys(choices).map(() => false));
    await tab.reload();
    expect(await tab.evaluate(() => window.placet.undecided)).toEqual([]);
    expect(await tab.find(banner)).toBeUndefined();
  },
);

test('where the question is about a new service only, autoconsent refuses that one and leaves the others (UI25, UI28)', async () => {
  const { tab } = await openInterface({ config: siteConfig() });
  await tab.appears(banner);
  await tab.evaluate(() => {
    window.placet.decide({ posthog: 'granted', letters: 'denied' });
  });
  await tab.appears({ role: 'button', name: 'Reject' });
  await startAutoconsent(tab);
  expect(await verdictOf(tab)).toEqual(refused);
  expect(await inCookie(tab)).toEqual({ posthog: true, heatmap: false, letters: false });
});

test('where there is nothing to ask, autoconsent finds nothing to refuse (R25)', async () => {
  const { tab } = await openInterface({ config: configOf([service('login', { basis: 'essential' })]) });
  await startAutoconsent(tab);
  // its heuristics run from the second of its attempts on
  await tab.waitFor(() =>
    Reflect.get(window, 'autoconsentMessages').some(
      ({ state }: { state?: { findCmpAttempts: number } }) => (state?.findCmpAttempts ?? 0) >= 2,
    ),
  );
  expect((await messagesOf(tab)).filter(({ type }) => /Detected|Found/.test(type))).toEqual([]);
});
