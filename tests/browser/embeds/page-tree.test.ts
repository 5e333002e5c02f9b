import { expect, test, vi } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { placeholdersIn } from '../../support/placeholders.js';
import { openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const config = configOf([service('film', { title: 'Films' }), service('map', { title: 'Maps' })]);
const embed = (service = 'film', style = '') =>
  `<iframe data-service="${service}" data-src="/${service}" title="Embed" width="300" height="260" style="${style}"></iframe>`;
const once = { role: 'button', name: 'Load once' } as const;

const open = async (body: string, head = '') => {
  const opened = await openPages({ '/': placetPage(config, { body, head }), '/film': 'Film', '/map': 'Map' });
  await opened.tab.click(rejectAll);
  await opened.tab.disappears({ css: 'placet-banner' });
  return opened;
};
const have = (tab: Tab, services: readonly string[]): Promise<void> =>
  vi.waitFor(async () => expect(await placeholdersIn(tab)).toEqual(services), { timeout: 20_000 });

test('faults.md A2: a copied slide has one working placeholder, and so has the slide', async () => {
  const { tab, site } = await open(`<div id="slide">${embed()}</div>`);
  await tab.appears(once);
  await tab.evaluate(() => {
    const slide = document.querySelector('#slide');
    slide?.after(slide.cloneNode(true));
  });
  await have(tab, ['film', 'film']);
  const [, copy] = await tab.findAll(once);
  await tab.clickAt((copy?.box.x ?? 0) + 5, (copy?.box.y ?? 0) + 5);
  await site.received('/film');
  await have(tab, ['film']);
  expect(
    await tab.evaluate(() => [...document.querySelectorAll('iframe')].map(({ src }) => src !== '')),
  ).toEqual([false, true]);
});

test('the keyboard goes through placeholders in the order of their embeds, whichever came first (AX02)', async () => {
  const { tab } = await open(`<h2>Two</h2>${embed('map')}`);
  await tab.appears(once);
  await tab.evaluate((markup) => {
    document.querySelector('h2')?.insertAdjacentHTML('beforebegin', markup);
  }, embed());
  await have(tab, ['film', 'map']);
  const services = () =>
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('placet-embed') ?? [])])
      .map((placeholder) => Reflect.get(placeholder, 'blocked')?.services.join());
  expect(await tab.evaluate(services)).toEqual(['film', 'map']);
});

const STYLE = `<style>
  iframe + p { margin-top: 70px } p:nth-child(even) { margin-left: 30px } :last-child { padding-bottom: 9px }
  section:has(> :only-child) { margin: 50px } iframe { display: block }
  @keyframes move { to { margin-left: 300px } } .moving { animation: move 100s linear }
</style>`;

test.each([
  ['a few elements', 3],
  ['many elements', 700],
])(
  'faults.md B1: among %s nothing moves, though the style tells elements by their place',
  async (_, count) => {
    const text = '<p>Text</p>'.repeat(count);
    const { tab } = await open(
      `<section data-placeholder="none">${embed()}</section><article data-placeholder="none">${text}${embed('map')}${text}</article>`,
      STYLE,
    );
    const places = () =>
      [...document.querySelectorAll('section, article, article *')].map((one) =>
        one.getBoundingClientRect().toJSON(),
      );
    const before = await tab.evaluate(places);
    await tab.evaluate(() => {
      for (const one of document.querySelectorAll('[data-placeholder]'))
        one.removeAttribute('data-placeholder');
      window.placet.rejectAll();
    });
    await have(tab, ['film', 'map']);
    expect(await tab.evaluate(places)).toEqual(before);
  },
);

test('the tree that the page made, its scripts compare and its frameworks own is as it was', async () => {
  const { tab } = await open(
    `<div id="app"><ul><li>One</li></ul>${embed()}<figure>${embed('map')}</figure></div>`,
  );
  await have(tab, ['film', 'map']);
  expect(await tab.evaluate(() => document.querySelector('#app')?.innerHTML)).toBe(
    `<ul><li>One</li></ul>${embed()}<figure>${embed('map')}</figure>`,
  );
});

test('an animation beside an embed goes on from where it is', async () => {
  const { tab } = await open(
    `<section data-placeholder="none"><p class="moving">Text</p>${embed()}</section>`,
    STYLE,
  );
  await tab.evaluate(() => {
    const [animation] = document.querySelector('.moving')?.getAnimations() ?? [];
    if (animation) animation.currentTime = 50_000;
    document.querySelector('section')?.removeAttribute('data-placeholder');
    window.placet.rejectAll();
  });
  await have(tab, ['film']);
  expect(
    await tab.evaluate(() => Number(document.querySelector('.moving')?.getAnimations()[0]?.currentTime)),
  ).toBeGreaterThanOrEqual(50_000);
});

test('what is hidden with its embed is hidden, and comes back with it', async () => {
  const { tab } = await open(`<div id="around">${embed()}</div>`);
  await tab.appears(once);
  for (const [hide, show] of [
    ['#around { visibility: hidden }', ''],
    ['iframe { display: none }', ''],
    ['#around { display: none }', ''],
    ['iframe { height: 0 !important }', 'iframe { height: 300px }'],
  ] as const) {
    const style = (css: string) =>
      tab.evaluate((css) => {
        const sheet =
          document.querySelector('style') ?? document.head.appendChild(document.createElement('style'));
        sheet.textContent = css;
      }, css);
    await style(hide);
    await tab.disappears(once);
    await style(show);
    await tab.appears(once);
  }
});

test.each([
  ['a dialog', `<dialog>${embed()}</dialog>`],
  ['a box in a dialog', `<dialog><div>${embed()}</div></dialog>`],
  ['a popover', `<div popover>${embed()}</div>`],
])('the placeholder in %s over the page can be used', async (_, html) => {
  const { tab, site } = await open(html);
  await tab.evaluate(() => {
    document.querySelector('dialog')?.showModal();
    document.querySelector<HTMLElement>('[popover]')?.showPopover();
  });
  await tab.click(once);
  await site.received('/film');
  await have(tab, []);
});

test('the keyboard comes from what is before an embed to its placeholder, and on to what is behind', async () => {
  const { tab } = await open(`<input aria-label="Before"><div>${embed()}</div><input aria-label="Behind">`);
  await tab.appears(once);
  await tab.click({ role: 'textbox', name: 'Before' });
  await tab.press('Tab');
  expect(await tab.activeElement()).toMatchObject(once);
  await tab.click({ role: 'textbox', name: 'Behind' });
  await tab.press('Shift+Tab');
  await tab.press('Shift+Tab');
  expect((await tab.activeElement())?.role).toBe('button');
});
