import { expect, test } from 'vitest';
import { banner, choices, openHeldBack, openInterface } from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

const article = `<input aria-label="Search" autofocus>
  <button onclick="this.textContent = 'Bought'">Buy</button>
  <p style="height: 4000px">A long article</p>`;

test('the banner takes the focus from nothing: who is typing goes on typing (R18)', async () => {
  const { tab, release } = await openHeldBack({
    body: article,
  });
  await tab.click({ role: 'textbox', name: 'Search' });
  await tab.type('sh');
  expect(await tab.find(banner)).toBeUndefined();
  release();
  await tab.appears(banner);
  await tab.type('oes');
  expect(await tab.activeElement()).toMatchObject({ role: 'textbox', name: 'Search' });
  expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('shoes');
});

test('the page behind the banner scrolls (R18, UI21)', async () => {
  const { tab } = await openInterface({ body: article });
  await tab.appears(banner);
  await tab.click({ role: 'heading', name: 'Example' });
  await tab.press('PageDown');
  await tab.waitFor(() => scrollY > 100);
});

test('the page behind the banner works by mouse and by keyboard (R18, UI21)', async () => {
  const { tab } = await openInterface({ body: `${article}<button>Next</button>` });
  await tab.appears(banner);
  await tab.click({ role: 'button', name: 'Buy' });
  await tab.appears({ role: 'button', name: 'Bought' });
  await tab.press('Tab');
  expect(await tab.activeElement()).toMatchObject({ name: 'Next' });
});

test('the banner is no modal: nothing of the page is inert or hidden from a screen reader (UI21)', async () => {
  const { tab } = await openInterface({ body: article });
  await tab.appears(banner);
  expect(await tab.find({ role: 'button', name: 'Buy' })).toMatchObject({ visible: true });
  const { modal, inert, hidden, overflow } = await tab.evaluate(() => ({
    modal: document.querySelectorAll(':modal, [aria-modal="true"]').length,
    inert: document.querySelectorAll('[inert]').length,
    hidden: document.querySelectorAll('[aria-hidden="true"]').length,
    overflow: [document.documentElement, document.body].map((node) => getComputedStyle(node).overflowY),
  }));
  expect({ modal, inert, hidden, overflow }).toEqual({
    modal: 0,
    inert: 0,
    hidden: 0,
    overflow: ['visible', 'visible'],
  });
});

test('scrolling, clicking and typing on the page decide nothing (UI02)', async () => {
  const { tab, session, site } = await openInterface({ body: article });
  await tab.appears(banner);
  await tab.click({ role: 'button', name: 'Buy' });
  await tab.click({ role: 'textbox', name: 'Search' });
  await tab.type('shoes');
  await tab.click({ role: 'heading', name: 'Example' });
  await tab.press('End');
  await tab.waitFor(() => scrollY > 1000);
  expect(await tab.find(banner)).toMatchObject({ visible: true });
  expect(await choices(tab)).toEqual({});
  expect(await session.cookies(site.url('/'))).toEqual([]);
});

test('after a refusal the page works as before, and the banner does not return in ten page views (R18, UI26)', async () => {
  const { tab, site } = await openInterface({ body: article });
  await tab.click(rejectAll);
  await tab.disappears(banner);
  await tab.click({ role: 'button', name: 'Buy' });
  await tab.appears({ role: 'button', name: 'Bought' });
  const seen = site.requests.length;
  for (let views = 0; views < 10; views++) {
    await tab.reload();
    expect(await tab.find(banner)).toBeUndefined();
  }
  // the banner cannot come without its file
  expect(site.requests.slice(seen).filter(({ path }) => path.includes('placet-ui'))).toEqual([]);
});
