import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const held = (mark: string, name: string) =>
  `<script type="text/plain" ${mark}>document.title += ' ${name}'</script>`;

test('a script of two services waits for both (NW06)', async () => {
  const body = held('data-service="stats ads"', 'both') + held('data-service="stats"', 'stats');
  const { tab } = await openPages({
    '/': placetPage(configOf([service('stats'), service('ads')]), { body }),
  });
  await tab.appears(acceptAll);
  await tab.evaluate(() => window.placet.decide({ stats: 'granted' }));
  await tab.waitFor(() => document.title === 'Example stats');
  await tab.evaluate(() => window.placet.decide({ ads: 'granted' }));
  await tab.waitFor(() => document.title === 'Example stats both');
});

test.each([
  ['an unknown service', 'data-service="unknown"'],
  ['a known and an unknown service', 'data-service="stats unknown"'],
  ['no service', 'data-service=""'],
  ['blanks for a service', 'data-service=" \n "'],
  ['no service in the spelling of Klaro', 'data-name=""'],
  ['no service, and one in the spelling of Klaro', 'data-service="" data-name="stats"'],
  ['the name of a built-in property', 'data-service="constructor"'],
  ['the name of the prototype', 'data-service="__proto__"'],
  ['a name that differs in case', 'data-service="Stats"'],
  ['a name with a quote', `data-service="stats'"`],
  ['a planned service', 'data-service="planned"'],
])('a script with %s never runs (NW06)', async (_, mark) => {
  const body = held(mark, 'never') + held('data-service="stats"', 'stats');
  const services = [service('stats'), service('planned', { status: 'planned' })];
  const { tab } = await openPages({ '/': placetPage(configOf(services), { body }) });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.endsWith('stats'));
  expect(await tab.evaluate(() => document.title)).toBe('Example stats');
  expect(await tab.errors()).toEqual([]);
});

test('what stands in for a service is there until the grant, and again after the withdrawal (R17)', async () => {
  const body = '<img data-service="!map" data-src="/instead.svg" alt="Map, not loaded">';
  const { tab, site } = await openPages({
    '/': placetPage(configOf([service('map')]), { body }),
    '/instead.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
  });
  await site.received('/instead.svg');
  await tab.click(acceptAll);
  await tab.waitFor(() => !document.images[0]?.hasAttribute('src'));
  await tab.evaluate(() => window.placet.withdraw());
  await tab.waitFor(() => document.images[0]?.getAttribute('src') === '/instead.svg');
});

test('until the config is known nothing runs, not even on an earlier grant (NW06, F33)', async () => {
  let answer = () => {};
  const page = placetPage({}, { body: held('data-service="stats"', 'stats') })
    .replace('data-placet-config', '')
    .replace('placet.js"', 'placet.js" data-config="/config.json"');
  const { tab, site } = await openPages(
    { '/': { headers: { 'set-cookie': 'klaro=%7B%22stats%22%3Atrue%7D; Path=/' } }, '/page': page },
    {
      handler: ({ path }, response) => {
        if (path !== '/config.json') return;
        const json = JSON.stringify(configOf([service('stats')]));
        answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(json);
        return true;
      },
    },
  );
  await tab.goto(site.url('/page'));
  await site.received('/config.json');
  expect(await tab.evaluate(() => [document.title, window.placet.allows('stats')])).toEqual([
    'Example',
    false,
  ]);
  answer();
  await tab.waitFor(() => document.title === 'Example stats');
});
