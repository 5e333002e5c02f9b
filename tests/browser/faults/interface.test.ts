import { expect, inject, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const settings = { role: 'link', name: 'Cookie settings' } as const;
const dialog = { role: 'dialog', name: 'Cookie settings' } as const;

/** Notes the code of each error on the root element. */
const head = `<script>document.addEventListener('placet:error', ({ detail }) => {
  const { dataset } = document.documentElement;
  dataset.told = [dataset.told, detail.code].filter(Boolean).join(' ');
})</script>`;
const body = `<script type="text/plain" data-service="stats">document.title = 'ran'</script>
  <iframe data-service="stats" data-src="/frame" title="Chart"></iframe>
  <button onclick="this.textContent = 'Clicked'">Page</button>`;
const storage = [{ name: 'st_*', type: 'localStorage', duration: 'persistent' }] as const;
const config = configOf([service('stats', { storage })]);

/** A site that has lost one of our files until `repair`. */
const openWithout = async (file: string) => {
  let isMissing = true;
  const opened = await openPages(
    { '/': placetPage(config, { head, body }), '/frame': 'Chart' },
    {
      handler: ({ path }, response) => {
        if (!isMissing || path !== `/placet/placet-${file}.js`) return;
        // Firefox would log another type as an error of the page
        response.writeHead(404, { 'content-type': 'text/javascript' }).end();
        return true;
      },
    },
  );
  const repair = () => {
    isMissing = false;
  };
  const isTold = (code: string) =>
    opened.tab.waitFor((wanted) => document.documentElement.dataset.told?.split(' ').includes(wanted), code);
  return { ...opened, repair, isTold };
};

test.each(['ui', 'en'])(
  'without placet-%s.js the page works, nothing runs, and an error event tells (F35)',
  async (file) => {
    const { tab, isTold, site, session } = await openWithout(file);
    await isTold('interface');
    await tab.click({ role: 'button', name: 'Page' });
    await tab.appears({ role: 'button', name: 'Clicked' });
    expect(await tab.evaluate(() => [document.title, window.placet.allows('stats')])).toEqual([
      'Example',
      false,
    ]);
    expect(await session.cookies(site.url('/'))).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  },
);

/** Does this engine remember, until the page is left, that a module could not be loaded? Then nobody can try again. */
const isRemembered = inject('engine') === 'firefox';

test.for(['ui', 'en'])(
  'the footer link tries placet-%s.js again and opens the settings once it is back (F35)',
  async (file, { skip }) => {
    skip(isRemembered, 'Firefox asks for a module again on the next page only');
    const { tab, isTold, repair } = await openWithout(file);
    await isTold('interface');
    await tab.click(settings);
    await tab.waitFor(() => document.documentElement.dataset.told === 'interface interface');
    repair();
    await tab.click(settings);
    await tab.appears(dialog);
    await tab.click(acceptAll);
    await tab.waitFor(() => document.title === 'ran');
    expect(await tab.errors()).toEqual([]);
  },
);

test('without placet-settings.js an error event tells, the banner still decides, and the link tries again (F35)', async () => {
  const { tab, isTold, repair } = await openWithout('settings');
  await tab.click(settings);
  await isTold('interface');
  expect(await tab.errors()).toEqual([]);
  repair();
  if (isRemembered) await tab.reload();
  await tab.click(settings);
  await tab.appears(dialog);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
});

test('without placet-embeds.js scripts run all the same, embeds stay blocked, and an error event tells (F35)', async () => {
  const { tab, isTold, site } = await openWithout('embeds');
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
  await isTold('script');
  expect(site.count('/frame')).toBe(0);
  expect(await tab.errors()).toEqual([]);
});

test('without placet-sweep.js withdrawal stands, an error event tells, and the next page deletes (F35, WD08)', async () => {
  const { tab, isTold, repair } = await openWithout('sweep');
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
  await tab.evaluate(() => {
    localStorage.setItem('st_1', '1');
    window.placet.addEventListener('withdraw', (event) => event.preventDefault());
    window.placet.withdraw();
  });
  await isTold('leftover');
  expect(await tab.evaluate(() => [window.placet.choice('stats'), localStorage.getItem('st_1')])).toEqual([
    'denied',
    '1',
  ]);
  repair();
  await tab.reload();
  await tab.waitFor(() => localStorage.getItem('st_1') === null);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
});

test('withdrawal works without a network: what can be stopped stops, and the record says so (WD08, F30)', async () => {
  const { tab, site, session, repair } = await openWithout('nothing');
  repair();
  await tab.evaluate(() =>
    window.placet.while('stats', () => () => {
      document.title = 'stopped';
    }),
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
  site.offline = true;
  await tab.click(settings);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.title === 'stopped');
  site.offline = false;
  const [cookie] = await session.cookies(site.url('/'));
  expect(decodeURIComponent(cookie?.value ?? '')).toContain('"stats":false');
  expect(await tab.find(rejectAll)).toBeUndefined();
});
