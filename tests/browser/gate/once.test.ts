import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const held = '<script type="text/plain" data-service="stats" id="held">document.title += " ran"</script>';
/** Runs behind all that waits for the grant, so that it tells when everything had its chance. */
const last = '<script type="text/plain" data-service="stats">document.title += " last"</script>';
const config = configOf([service('stats')]);
const open = (body: string) => openPages({ '/': placetPage(config, { body }) });

test('a script does not run again after withdrawal and a second grant in one page view (F39)', async () => {
  const { tab, site } = await open(
    `${held}<div><template data-service="stats"><p>Chart</p></template></div>`,
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran' && document.querySelector('p'));
  await tab.evaluate(() => {
    window.placet.addEventListener('withdraw', (event) => event.preventDefault());
    window.placet.withdraw();
  });
  await tab.waitFor(() => !document.querySelector('p'));
  await tab.evaluate(() => window.placet.acceptAll());
  await tab.waitFor(() => document.querySelector('p'));
  expect(await tab.evaluate(() => document.title)).toBe('Example ran');
  expect(site.count('/')).toBe(1);
});

test('a script that the page moves before the grant runs once, at its new place (F27)', async () => {
  const { tab } = await open(`${held}<aside>${last}</aside>`);
  await tab.appears(acceptAll);
  await tab.evaluate(() => document.querySelector('aside')?.append(document.querySelector('#held') ?? ''));
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example last ran');
});

test('a script that the page moves after it ran does not run again (F27)', async () => {
  const { tab } = await open(`${held}<aside></aside>`);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate((markup) => {
    const aside = document.querySelector('aside');
    aside?.append(document.querySelector('#held') ?? '');
    aside?.insertAdjacentHTML('beforeend', markup);
  }, last);
  await tab.waitFor(() => document.title.endsWith('last'));
  expect(await tab.evaluate(() => document.title)).toBe('Example ran last');
});

test.each([
  ['a copy of the node', (body: HTMLElement) => body.append(body.cloneNode(true))],
  ['its own markup again', (body: HTMLElement) => body.insertAdjacentHTML('beforeend', body.innerHTML)],
])('a script that ran does not run again when an app puts %s into the page (F26)', async (_, render) => {
  const { tab } = await open(`<section>${held}</section>`);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(
    `(markup) => {
    (${render})(document.querySelector('section'));
    document.querySelector('main').insertAdjacentHTML('beforeend', markup);
  }` as unknown as (markup: string) => void,
    last,
  );
  await tab.waitFor(() => document.title.endsWith('last'));
  expect(await tab.evaluate(() => [document.title, document.querySelectorAll('#held').length])).toEqual([
    'Example ran last',
    2,
  ]);
});
