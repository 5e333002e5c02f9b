import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { frames } from '../../support/interface-page.js';
import { openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([service('film', { title: 'Films' })]);
const embed = (style = '', attributes = '') =>
  `<iframe data-service="film" data-src="/frame" title="Film" width="200" height="120" style="${style}" ${attributes}></iframe>`;
const tall = '<p style="height: 300px">Tall</p>';

/** Boxes that scroll, cut off, turn or enlarge what is in them. */
const boxes: Readonly<Record<string, string>> = {
  'a scroller': `<div class="scroller">${tall}${embed()}${tall}</div>`,
  'a positioned scroller': `<div class="scroller" style="position: relative">${tall}${embed()}${tall}</div>`,
  'a scroller that cannot be a host': `<form class="scroller"><fieldset>${tall}${embed()}${tall}</fieldset></form>`,
  'a flex box that scrolls': `<div class="scroller" style="display: flex; gap: 20px"><p style="flex: none; width: 500px">Wide</p>${embed('flex: none')}<p style="flex: none; width: 500px">Wide</p></div>`,
  'a grid that scrolls': `<div class="scroller" style="display: grid; gap: 20px">${tall}${embed()}${tall}</div>`,
  'a flex box in a scroller': `<div class="scroller">${tall}<div style="display: flex; gap: 1rem">${embed()}<p>Beside</p></div>${tall}</div>`,
  'a scroller in a scroller': `<div class="scroller">${tall}<div class="scroller">${tall}${embed()}${tall}</div>${tall}</div>`,
  'hidden overflow': `<div style="overflow: hidden; height: 60px">${embed()}</div>`,
  'a scaled box': `<div style="transform: scale(.5)">${embed()}</div>`,
  'a turned box': `<div style="rotate: 20deg; width: 300px">${embed()}</div>`,
  'a skewed box in a scaled one': `<div style="scale: .7"><div style="transform: skew(20deg)">${tall}${embed()}</div></div>`,
  'a zoomed box': `<div style="zoom: 1.5">${embed()}</div>`,
  'a zoomed scroller': `<div class="scroller" style="zoom: .75">${tall}${embed()}${tall}</div>`,
  'a turned embed': embed('rotate: 10deg; scale: .8'),
  'a transformed embed': embed('transform: rotate(10deg) translate(30px) scale(.9); transform-origin: 0 0'),
  'a zoomed embed': embed('zoom: .8'),
  'a sticky box': `<div class="scroller"><div style="position: sticky; top: 10px">${embed()}</div>${tall}${tall}</div>`,
  'a sticky embed': `<div class="scroller">${embed('position: sticky; top: 10px; display: block')}${tall}${tall}</div>`,
  'a fixed embed in a transformed box': `<div style="transform: translate(10px)">${embed('position: fixed; inset: 0 auto auto 50%')}</div>`,
  columns: `<div style="columns: 2; width: 600px"><p>One</p>${embed()}<p>Two</p><p>Three</p></div>`,
  'the second column': `<div style="columns: 2; width: 600px"><p>One</p><p>One</p><p>Two</p>${embed()}</div>`,
  'columns in a scroller': `<div class="scroller"><div style="columns: 2; width: 600px">${tall}${embed()}${tall}</div></div>`,
  'a table': `<table><tr><td>Cell</td><td>${embed()}</td></tr></table>`,
  'a figure': `<figure>${embed()}<figcaption>Caption</figcaption></figure>`,
  'a list': `<ul><li>One</li><li>${embed()}</li><li>Three</li></ul>`,
  'a line of text': `<p>Before ${embed()} behind</p>`,
  'text from the right': `<div dir="rtl" class="scroller">${tall}${embed()}${tall}</div>`,
  'text from top to bottom': `<div style="writing-mode: vertical-rl; height: 300px" class="scroller"><p>Text</p>${embed()}<p>Text</p></div>`,
  'padding and borders': `<div style="padding: 10px; border: 5px solid">${embed('border: 7px solid; padding: 3px; margin: 11px')}</div>`,
  'a scroller in a shadow root': `<page-scroller>${embed()}</page-scroller>`,
};

const head = `<style>
    .scroller { width: 400px; height: 200px; overflow: auto; }
    .box > :last-child { outline: 1px solid }
  </style>
  <script>
    customElements.define('page-scroller', class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode: 'open' }).innerHTML =
          '<div style="height: 100px; overflow: auto"><p style="height: 300px"></p><slot></slot><p style="height: 300px"></p></div>';
      }
    });
  </script>`;
const body = (attributes = '') =>
  `<div id="all" ${attributes}>${Object.entries(boxes)
    .map(
      ([name, html]) =>
        `<section class="box" id="${name}" style="position: static; margin: 20px">${html}</section>`,
    )
    .join('')}</div><p id="after">After</p>`;

/** Opens the page, refuses, and waits until what is shown has been laid out. */
const open = async (attributes = '') => {
  const page = placetPage(config, { head, body: body(attributes) + embed('', 'id="last"') });
  const { tab } = await openPages({ '/': page, '/frame': 'Film' });
  await tab.evaluate(() => window.placet.rejectAll());
  await tab.appears({ css: 'placet-embed' });
  await tab.disappears({ css: 'placet-banner' });
  return tab;
};

/** By the box around it: how far each placeholder is from its embed, in CSS pixels, once every box has one. */
const distances = () => {
  const every = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? every(one.shadowRoot) : [])]);
  const placeholders = every(document).filter(({ localName }) => localName === 'placet-embed');
  const away: Record<string, number> = {};
  for (const embed of every(document)) {
    if (!embed.matches('[data-service]')) continue;
    const own = placeholders.find((one) => Reflect.get(one, 'blocked').element === embed);
    const { id = '' } = embed.closest('section') ?? {};
    const [a, b] = [embed.getBoundingClientRect(), own?.getBoundingClientRect()];
    away[id] = b
      ? Math.max(
          Math.abs(a.x - b.x),
          Math.abs(a.y - b.y),
          Math.abs(a.width - b.width),
          Math.abs(a.height - b.height),
        )
      : 9999;
  }
  return Object.entries(away)
    .filter(([, pixels]) => pixels > 0.5)
    .map(([id, pixels]) => `${id}: ${pixels}`);
};

const sizes = () => {
  const { scrollWidth, scrollHeight } = document.documentElement;
  const boxes = [...document.querySelectorAll('#all, #all :not(placet-embed), #after')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return `${one.closest('section')?.id}: ${one.localName} ${[x, y, width, height, one.scrollWidth, one.scrollHeight].map(Math.round)}`;
  });
  return { page: [scrollWidth, scrollHeight], boxes };
};

test('faults.md B1: a placeholder is where its embed is in every box, before and after it is scrolled', async () => {
  const tab = await open();
  expect(await tab.evaluate(distances)).toEqual([]);
  await tab.evaluate(() => {
    for (const one of document.querySelectorAll('.scroller')) one.scrollBy(30, 150);
    document.querySelector('page-scroller')?.shadowRoot?.firstElementChild?.scrollBy(0, 150);
    scrollBy(0, 500);
  });
  await frames(tab); // a page is told that it has scrolled as part of the next frame
  expect(await tab.evaluate(distances)).toEqual([]);
});

test('faults.md B1: nothing of the page moves or grows', async () => {
  const without = await open('data-placeholder="none"');
  const tab = await open();
  expect(await tab.evaluate(sizes)).toEqual(await without.evaluate(sizes));
});
