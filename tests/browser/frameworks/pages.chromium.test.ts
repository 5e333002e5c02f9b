import { expect, test } from 'vitest';
import type { SiteRequest, Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { placeholdersIn } from '../../support/placeholders.js';
import { banner, type Opened, openPages as openSite, placetPage } from '../../support/placet-page.js';

declare global {
  interface Window {
    /** The gated scripts that ran, in order. */
    filmsRun?: string[];
    readonly lenis: { readonly targetScroll: number };
    readonly swiper: { slideNext(speed: number): void; slideTo(index: number, speed: number): void };
  }
}

const config = configOf([service('film', { title: 'Films' })]);
const film = (name: string): string =>
  `<iframe id="film" data-service="film" data-src="/film?${name}" title="Film ${name}" width="400" height="260"></iframe>`;
const script = (name: string): string =>
  `<script type="text/plain" data-service="film">(window.filmsRun ??= []).push('${name}')</script>`;
const library = (path: string): string => `<script src="/lib/${path}"></script>`;

type Pages = Parameters<typeof openSite>[0];

const openPages = (pages: Pages): Promise<Opened> =>
  openSite({ '/film': 'Film', ...pages }, { directories: { '/lib/': 'tests/frameworks/node_modules' } });

const ran = (tab: Tab) => tab.evaluate(() => window.filmsRun ?? []);
const framesIn = (tab: Tab) =>
  tab.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src')));
const banners = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('placet-banner').length);
/** The frame of a film is there and leads to it; by the page's own tree, whoever put it there. */
const leadsTo = (tab: Tab, address: string): Promise<unknown> =>
  tab.waitFor((wanted: string) => document.querySelector('#film')?.getAttribute('src') === wanted, address);

test('Turbo: a visit that replaces the body keeps the question, and a page from its cache shows what was decided since', async () => {
  const page = (name: string, other: string): string =>
    placetPage(config, {
      head: `<meta name="turbo-prefetch" content="false">${library('@hotwired/turbo/dist/turbo.es2017-umd.js')}`,
      body: `<h2>${name}</h2><a href="${other}">Next</a>${film(name)}${script(name)}`,
    });
  const { tab, site } = await openPages({ '/': page('one', '/two'), '/two': page('two', '/') });
  await tab.appears(banner);
  await tab.evaluate(() => {
    document.documentElement.dataset.isSame = '';
  });
  await tab.click({ role: 'link', name: 'Next' });
  await tab.waitFor(() => document.querySelector('h2')?.textContent === 'two');
  await tab.appears(banner);
  expect(await banners(tab)).toBe(1);
  await expect.poll(() => placeholdersIn(tab)).toEqual(['film']);
  await tab.evaluate(() => window.placet.acceptAll());
  await leadsTo(tab, '/film?two');
  expect(await ran(tab)).toEqual(['two']);
  await tab.back();
  await leadsTo(tab, '/film?one');
  await tab.waitFor(() => window.filmsRun?.length === 2);
  await tab.forward();
  await leadsTo(tab, '/film?two');
  expect(await ran(tab)).toEqual(['two', 'one']);
  expect(await banners(tab)).toBe(0);
  expect(await tab.evaluate(() => 'isSame' in document.documentElement.dataset)).toBe(true);
  expect(site.count('/')).toBe(1);
  expect(await tab.errors()).toEqual([]);
});

test('htmx: a part that is served anew, and settles with the old attributes, shows what was decided', async () => {
  let served = 0;
  const { tab } = await openPages({
    '/': placetPage(config, {
      head: library('htmx.org/dist/htmx.min.js'),
      body: `<button hx-get="/part" hx-target="#box">Fill</button><button hx-get="/part" hx-target="#box" hx-swap="outerHTML">Replace</button>
        <div id="box"></div>`,
    }),
    '/part': (_: SiteRequest) => {
      served += 1;
      return `<div id="box">${film(String(served))}${script(String(served))}</div>`;
    },
  } as never);
  await tab.appears(banner);
  for (const _ of [1, 2]) {
    await tab.click({ role: 'button', name: 'Fill' });
    await expect.poll(() => placeholdersIn(tab)).toEqual(['film']);
  }
  await tab.waitFor(() => document.querySelector('[title="Film 2"]'));
  expect(await ran(tab)).toEqual([]);
  await tab.evaluate(() => window.placet.acceptAll());
  await leadsTo(tab, '/film?2');
  await tab.click({ role: 'button', name: 'Replace' });
  await leadsTo(tab, '/film?3');
  await tab.waitFor(() => window.filmsRun?.length === 2);
  expect(await ran(tab)).toEqual(['2', '3']);
  expect(await placeholdersIn(tab)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

test('Swiper: each slide of a loop has its own placeholder over it, and its film once it is allowed', async () => {
  const slides = ['one', 'two', 'three', 'four']
    .map((name) => `<div class="swiper-slide">${film(name).replace(' id="film"', '')}</div>`)
    .join('');
  const { tab } = await openPages({
    '/': placetPage(config, {
      head: `<link rel="stylesheet" href="/lib/swiper/swiper-bundle.min.css">${library('swiper/swiper-bundle.min.js')}`,
      body: `<div class="swiper" style="width: 420px"><div class="swiper-wrapper">${slides}</div></div>
        <script>window.swiper = new Swiper('.swiper', { loop: true, virtualTranslate: false });</script>`,
    }),
  });
  await tab.appears(banner);
  await tab.evaluate(() => window.placet.rejectAll());
  await tab.disappears(banner);
  await expect.poll(() => placeholdersIn(tab)).toHaveLength(4);
  const title = await tab.evaluate(() => {
    for (let step = 0; step < 5; step += 1) window.swiper.slideNext(0);
    return document.querySelector('.swiper-slide-active iframe')?.getAttribute('title');
  });
  expect(title).toBe('Film two');
  await expect.poll(() => placeholdersIn(tab)).toHaveLength(4);
  const isOver = () => {
    const frame = document.querySelector('.swiper-slide-active iframe');
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const placeholder = [document, ...roots]
      .flatMap((root) => [...root.querySelectorAll('placet-embed')])
      .find((one) => Reflect.get(one, 'blocked')?.element === frame);
    const [a, b] = [frame?.getBoundingClientRect(), placeholder?.getBoundingClientRect()];
    return !!a && !!b && Math.hypot(a.x - b.x, a.y - b.y) < 1;
  };
  await tab.waitFor(isOver);
  await tab.evaluate(() => window.placet.acceptAll());
  await expect
    .poll(async () => [...(await framesIn(tab))].sort())
    .toEqual(['four', 'one', 'three', 'two'].map((name) => `/film?${name}`));
  await tab.evaluate(() => window.placet.withdraw('film'));
  await expect.poll(() => placeholdersIn(tab)).toHaveLength(4);
  expect(await framesIn(tab)).toEqual([null, null, null, null]);
  expect(await tab.errors()).toEqual([]);
});

test('faults.md F3: Lenis scrolls the page by the wheel, and nothing of it while the wheel turns over the settings', async () => {
  const { tab } = await openPages({
    '/': placetPage(config, {
      head: library('lenis/dist/lenis.min.js'),
      body: '<p style="height: 4000px">Tall</p><script>window.lenis = new Lenis({ autoRaf: true })</script>',
    }),
  });
  await tab.appears(banner);
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  const turn = () => {
    const wheel = (target?: Element | null): WheelEvent => {
      const event = new WheelEvent('wheel', { deltaY: 400, bubbles: true, composed: true, cancelable: true });
      target?.dispatchEvent(event);
      return event;
    };
    const inside = wheel(document.querySelector('placet-settings')?.shadowRoot?.querySelector('h2'));
    const afterInside = window.lenis.targetScroll;
    const outside = wheel(document.querySelector('main'));
    return {
      inside: inside.defaultPrevented,
      afterInside,
      outside: outside.defaultPrevented,
      isMoving: window.lenis.targetScroll > 0,
    };
  };
  expect(await tab.evaluate(turn)).toEqual({
    inside: false,
    afterInside: 0,
    outside: true,
    isMoving: true,
  });
});
