import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { open, openInterface } from '../../support/interface-page.js';

test('a disabled or planned service is no choice in the settings, and no signal is named that the browser does not send (DESIGN 3.1)', async () => {
  const config = configOf([
    service('stats'),
    service('chat', { status: 'disabled' }),
    service('counts', { status: 'planned', basis: 'legitimate-interest' }),
    service('basket', { status: 'disabled', basis: 'essential' }),
  ]);
  const { tab } = await openInterface({ config });
  await open(tab, 'settings');
  expect((await tab.findAll({ role: 'switch' })).map(({ name }) => name)).toEqual(['stats']);
  const said = await tab.evaluate(() => document.querySelector('placet-settings')?.shadowRoot?.textContent);
  expect(said).not.toMatch(/chat|counts|basket|Global Privacy Control/);
});
