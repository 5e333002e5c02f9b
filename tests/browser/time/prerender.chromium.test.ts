import { expect, test } from 'vitest';
import { openUndriven, type Site, serve } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { placetPage } from '../../support/placet-page.js';

const config = configOf([service('stats')]);

/** The page that is prerendered tells the site what it does, and whether somebody had come to it by then. */
const next = placetPage(config, {
  head: `<script>
    const tell = (what) => fetch('/told?' + what + (document.prerendering ? '-before' : '-after'));
    setInterval(() => tell('alive'), 50);
    document.addEventListener('prerenderingchange', () => tell('shown'));
    placet.while('stats', () => { tell('effect'); });
    new MutationObserver(() => document.querySelector('[role=dialog]') && tell('asked'))
      .observe(document, { childList: true, subtree: true });
  </script>`,
  body: `<script type="text/plain" data-service="stats">tell('script')</script>`,
});

/** The open page: it makes the browser prerender the next one, and goes on where the site lets it. */
const open = (script: string): string =>
  placetPage(config, {
    body: `<script>
      const prerender = () => document.head.append(Object.assign(document.createElement('script'), {
        type: 'speculationrules',
        text: '{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}',
      }));
      const leave = () => { location.href = '/next'; };
      ${script}
    </script>`,
  });

const told = (site: Site, what: string): number =>
  site.requests.filter(({ path, search }) => path === '/told' && search === `?${what}`).length;

/** Opens the page in a browser in which `/go` is answered once the prerendered page is there, `/go-on` a while later. */
const visit = async (script: string): Promise<Site> => {
  const site = await serve({
    pages: { '/': open(script), '/next': next, '/told': '', '/go': '', '/go-on': '' },
    directories: { '/placet/': 'dist' },
    handler: async ({ path }) => {
      if (path === '/go')
        await expect.poll(() => told(site, 'alive-before'), { timeout: 20_000 }).toBeGreaterThan(0);
      const sofar = told(site, 'alive-before');
      if (path === '/go-on')
        await expect.poll(() => told(site, 'alive-before'), { timeout: 20_000 }).toBeGreaterThan(sofar + 3);
      return false;
    },
  });
  await openUndriven(site.url('/'));
  await expect.poll(() => told(site, 'shown-after'), { timeout: 30_000 }).toBe(1);
  return site;
};

/** What happened in the prerendered page while nobody had come to it. */
const early = (site: Site): readonly string[] =>
  ['effect', 'script', 'asked'].filter((what) => told(site, `${what}-before`) > 0);

test('faults.md C2, reliability.md F23: a prerendered page starts nothing for who has agreed until somebody comes to it', async () => {
  const site = await visit(`placet.acceptAll(); prerender(); fetch('/go').then(leave);`);
  await expect.poll(() => told(site, 'script-after')).toBe(1);
  await expect.poll(() => told(site, 'effect-after')).toBe(1);
  expect(early(site)).toEqual([]);
}, 60_000);

test('faults.md C2, reliability.md F23: a prerendered page asks nothing, and an accept in the open page starts nothing in it', async () => {
  const site = await visit(`prerender();
    fetch('/go').then(() => placet.acceptAll()).then(() => fetch('/go-on')).then(leave);`);
  await expect.poll(() => told(site, 'script-after')).toBe(1);
  expect(early(site)).toEqual([]);
  expect(told(site, 'asked-after')).toBe(0);
}, 60_000);
