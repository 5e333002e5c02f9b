import { describe, expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';
import { MISTAKES } from '../../unit/cli/author-mistakes.js';

const config = configOf([
  service('stats', {
    hosts: ['127.0.0.1'],
    storage: [{ name: 'stats_*', type: 'localStorage', duration: 'persistent' }],
  }),
  service('map', { hosts: ['map.example'] }),
  service('session', { basis: 'essential' }),
  service('chat', { status: 'planned' }),
]);

/** A page whose author has asked for the panel. */
const pageWith = (options = '{}'): string =>
  placetPage(config, {
    head: `<script type="module">
      import { showPanel } from '/placet/placet-dev.js';
      window.hide = showPanel(window.placet, ${options});
    </script>`,
    body: `<script type="text/plain" data-service="stats" data-src="/stats.js"></script>
      <iframe data-service="mpa" data-src="/map" title="Map" width="300" height="200"></iframe>`,
  });

interface Told {
  readonly told: readonly string[];
}

interface PageWithPanel {
  readonly hide: () => void;
}

/** What a section of the panel says; the whole panel without a title; nothing where there is none. */
const told = (tab: Tab, title?: string): Promise<string | undefined> =>
  tab.evaluate((title) => {
    const root = document.querySelector('placet-panel')?.shadowRoot;
    const part = title
      ? root?.querySelector(`section[aria-label="${title}"]`)
      : root?.querySelector('details');
    return part?.textContent ?? undefined;
  }, title);

const says = (tab: Tab, title: string, words: string): Promise<unknown> =>
  tab.waitFor(
    ({ title, words }) =>
      document
        .querySelector('placet-panel')
        ?.shadowRoot?.querySelector(`section[aria-label="${title}"]`)
        ?.textContent?.includes(words) ?? false,
    { title, words },
  );

describe('issue 10: the panel for developers', () => {
  test('shows what runs, what is held back, events and the record', async () => {
    const { tab } = await openPages({ '/': pageWith(), '/map': '' });
    await tab.appears(banner);
    await says(tab, 'Services', 'stats held back, undecided');
    expect(await told(tab, 'Services')).toContain('session always on');
    expect(await told(tab, 'Services')).toContain('chat planned');
    expect(await told(tab, 'Held back in the page')).toContain('<script> /stats.js waits for stats');
    expect(await told(tab, 'Held back in the page')).toContain('waits for mpa the config has no mpa');
    expect(await told(tab, 'Record')).toContain('No decision, no id.');
    await tab.click(rejectAll);
    await says(tab, 'Services', 'stats refused');
    await says(tab, 'Events', 'placet:change');
    await says(tab, 'Record', '"stats": "denied"');
    await tab.evaluate(() => window.placet.decide({ stats: 'granted' }));
    await says(tab, 'Services', 'stats runs');
    await says(tab, 'Events', '+stats');
  });

  test('shows what is stored, with who declares it', async () => {
    const { tab } = await openPages({ '/': pageWith() });
    await tab.evaluate(() => {
      localStorage.setItem('stats_1', '1');
      document.cookie = 'other=1';
    });
    await says(tab, 'Stored in this browser', 'stats_1 localStorage stats');
    await says(tab, 'Stored in this browser', 'other cookie  no service declares it');
    expect(await told(tab, 'Stored in this browser')).not.toContain('stats_1 localStorage stats no');
  });

  test('shows the requests that no service declares, and those of a service that is held back', async () => {
    const { tab, site } = await openPages({ '/': pageWith(), '/x': '' });
    await says(tab, 'Services', 'stats held back');
    await tab.evaluate(
      (addresses) => Promise.all(addresses.map((each) => fetch(each, { mode: 'no-cors' }).catch(() => {}))),
      [site.url('/x', { host: '127.0.0.1' }), site.url('/x', { host: 'other.localhost' })],
    );
    await says(tab, 'Requests to others', '127.0.0.1 1 stats asked while it was held back');
    await says(tab, 'Requests to others', 'other.localhost 1  no service declares it');
    expect(await told(tab, 'Requests to others')).not.toContain('placet.js');
  });

  const seen = MISTAKES.flatMap(({ done, config, page, panel }) =>
    panel ? [[done, config, page, panel] as const] : [],
  );
  test.each(seen)('says %s, as placet check does, in the console too', async (_, config, page, sentence) => {
    const console = `<script>window.told = []; console.error = (...words) => told.push(words.join(' '));</script>`;
    const panel = `<script type="module">import { showPanel } from '/placet/placet-dev.js';
      showPanel(placet);</script>`;
    const body = page.replace('"placet.js"', '"/placet/placet.js" data-config="config.json"');
    const { tab } = await openPages({
      '/': `<!doctype html><html lang="en"><title>Example</title>${console}<body>${body}${panel}`,
      '/config.json': { body: JSON.stringify(config), type: 'application/json' },
    });
    await tab.waitFor(() => (window as unknown as Told).told.length > 0);
    expect(await tab.evaluate(() => (window as unknown as Told).told)).toEqual([
      expect.stringMatching(sentence),
    ]);
    expect(await told(tab, 'Mistakes')).toMatch(sentence);
  });

  test('has nothing to say of a page without a mistake', async () => {
    const { tab } = await openPages({ '/': pageWith() });
    await tab.evaluate(() => document.querySelector('[data-service=mpa]')?.remove());
    await says(tab, 'Mistakes', 'None that the page shows');
  });

  test('goes when it is taken away', async () => {
    const { tab } = await openPages({ '/': pageWith() });
    await says(tab, 'Services', 'stats');
    await tab.evaluate(() => (window as unknown as PageWithPanel).hide());
    expect(await told(tab)).toBeUndefined();
  });
});
