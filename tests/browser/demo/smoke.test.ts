import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

test('a gated script runs after the visitor accepts, and not before (R02)', async () => {
  const body = '<script type="text/plain" data-service="stats">document.title = "ran"</script>';
  const { tab, session, site } = await openPages({ '/': placetPage(configOf([service('stats')]), { body }) });
  await tab.appears(acceptAll);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'ran');
  expect(await tab.errors()).toEqual([]);
});
