import { expect, test } from 'vitest';
import type { SiteRequest, Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const config = configOf([service('stats', { title: 'Statistics' })]);
const gated = '<script type="text/plain" data-service="stats">document.title += " ran"</script>';

/** Notes the errors that are told on the root element. */
const head = `<script>placet.addEventListener('error', ({ detail: { code, service } }) => {
  document.documentElement.dataset.told = code + ' ' + service;
})</script>`;
const pageWith = (body: string): string => placetPage(config, { head, body: body + gated });

const withdraw = async (tab: Tab): Promise<void> => {
  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
};
const isReloaded = () => document.readyState === 'complete' && document.title === 'Example';

test('faults.md D1: withdrawal in the answer to a form never sends the form again', async () => {
  const order = '<form method="post" action="/order#thanks"><button>Order</button></form>';
  const { tab, site } = await openPages({
    '/': pageWith(order),
    '/order': ({ method }: SiteRequest) => pageWith(`<p>${method}</p>`),
  } as never);
  await tab.click(acceptAll);
  await tab.click({ role: 'button', name: 'Order' });
  await tab.waitFor(() => document.querySelector('main p')?.textContent === 'POST');
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => history.replaceState({ kept: 1 }, ''));
  await withdraw(tab);
  await tab.waitFor(isReloaded);
  expect(
    await tab.evaluate(() => [document.querySelector('main p')?.textContent, location.hash, history.state]),
  ).toEqual(['GET', '#thanks', { kept: 1 }]);
  const sent = site.requests.filter(({ method }) => method === 'POST');
  expect(sent).toHaveLength(1);
});

test('faults.md D1: withdrawal takes no text from who is typing: the page stays, says so, and reloads on demand', async () => {
  const { tab, site, session } = await openPages({
    '/': pageWith('<label>Message <textarea></textarea></label>'),
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.click({ role: 'textbox', name: 'Message' });
  await tab.type('Dear all');
  await withdraw(tab);
  await tab.appears({ role: 'alert' });
  expect(
    await tab.evaluate(() => [
      document.querySelector('textarea')?.value,
      document.documentElement.dataset.told,
    ]),
  ).toEqual(['Dear all', 'still-running stats']);
  expect(site.count('/')).toBe(1);
  const [cookie] = await session.cookies(site.url('/'));
  expect(decodeURIComponent(cookie?.value ?? '')).toContain('"stats":false');
  await tab.click({ role: 'button', name: 'Reload page' });
  await tab.waitFor(isReloaded);
  expect(site.count('/')).toBe(2);
});

test('faults.md D1: fields that nobody has touched hold no reload up, whatever a script wrote into them', async () => {
  const { tab, site } = await openPages({
    '/': pageWith(`<input value="served" aria-label="Search"><input id="filled"><textarea>served</textarea>
      <input type="checkbox" checked><script>filled.value = 'by a script'</script>`),
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await withdraw(tab);
  await tab.waitFor(isReloaded);
  expect(site.count('/')).toBe(2);
});
