import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([service('stats')]);
const inline = (name: string) =>
  `<script type="text/plain" data-service="stats">document.title += ' ${name}'</script>`;
const external = '<script type="text/plain" data-service="stats" data-src="/external.js"></script>';
const frame = '<iframe data-service="stats" data-src="/frame" title="Chart"></iframe>';

const open = async () => {
  const opened = await openPages({
    '/': placetPage(config),
    '/external.js': { body: 'document.title += " external"', type: 'text/javascript' },
    '/frame': '<h1>Chart</h1>',
  });
  await opened.tab.appears(acceptAll);
  return opened;
};

test('a script that an app appends after the grant runs (F26, F27)', async () => {
  const { tab } = await open();
  await tab.click(acceptAll);
  await tab.evaluate(() => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.service = 'stats';
    script.text = 'document.title += " appended"';
    document.body.append(script);
  });
  await tab.waitFor(() => document.title === 'Example appended');
});

test('markup that an app writes with innerHTML after the grant runs in its order, nested or not (F26)', async () => {
  const { tab, site } = await open();
  await tab.click(acceptAll);
  await tab.evaluate(
    (markup) => {
      const main = document.querySelector('main');
      if (main) main.innerHTML = markup;
    },
    `${external}<section><div>${inline('nested')}</div>${frame}</section>${inline('last')}`,
  );
  await tab.waitFor(() => document.title === 'Example external nested last');
  await site.received('/frame');
});

test('what is added before the grant is held back, and released with it (NW06)', async () => {
  const { tab, site } = await open();
  await tab.evaluate(
    (markup) => document.querySelector('main')?.insertAdjacentHTML('beforeend', markup),
    `<div>${external}${inline('inline')}${frame}</div>`,
  );
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'button', name: 'Save selection' });
  expect(site.requests.map(({ path }) => path)).not.toContain('/external.js');
  expect(site.requests.map(({ path }) => path)).not.toContain('/frame');
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example external inline');
  await site.received('/frame');
});

test('what is added after the withdrawal is held back (R17, WD04)', async () => {
  const { tab, site } = await open();
  await tab.click(acceptAll);
  await tab.evaluate(() => window.placet.withdraw());
  await tab.evaluate(
    (markup) => document.querySelector('main')?.insertAdjacentHTML('beforeend', markup),
    external + inline('inline') + frame,
  );
  // The gate looks at what was added before the browser paints, so two frames are after its decision.
  await tab.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  expect(await tab.evaluate(() => [document.title, document.querySelector('iframe')?.src])).toEqual([
    'Example',
    '',
  ]);
  expect(site.count('/external.js') + site.count('/frame')).toBe(0);
});
