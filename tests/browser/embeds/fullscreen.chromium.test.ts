import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { openPages, placetPage } from '../../support/placet-page.js';

const figure = `<figure id="it"><button onclick="document.querySelector('#it').requestFullscreen()">Large</button>
  <iframe data-service="film" data-src="/film" title="Film" width="400" height="300"></iframe></figure>`;

test('a placeholder goes to full screen with the box around its embed, and can be used there', async () => {
  const config = configOf([service('film', { title: 'Films' })]);
  const { tab, site } = await openPages({ '/': placetPage(config, { body: figure }), '/film': 'Film' });
  await tab.evaluate(() => window.placet.rejectAll());
  await tab.appears({ role: 'group', name: 'Blocked: Film (Films)' });
  await tab.click({ role: 'button', name: 'Large' });
  await tab.waitFor(() => document.fullscreenElement);
  await tab.click({ role: 'button', name: 'Load once' });
  await site.received('/film');
  expect(await tab.evaluate(() => document.fullscreenElement?.id)).toBe('it');
});
