import { expect, test } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const gated = '<script type="text/plain" data-service="stats">document.title += " ran"</script>';
const field = { role: 'textbox', name: 'Text' } as const;
const typeInto = async (tab: Tab): Promise<void> => {
  await tab.click(field);
  await tab.type('Dear all');
};
const leaveField = (tab: Tab): Promise<void> => tab.press('Tab');

const shadow = `<div id="host"></div><script>
  host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('input'), { ariaLabel: 'Text' }))</script>`;

test.each<readonly [string, string, (tab: Tab) => Promise<void>]>([
  ['a field in which somebody is typing', '<input aria-label="Text">', typeInto],
  [
    'a field that a framework keeps `defaultValue` in step with',
    '<input aria-label="Text" oninput="this.defaultValue = this.value">',
    async (tab) => {
      await typeInto(tab);
      await leaveField(tab);
    },
  ],
  [
    'a box that somebody has ticked',
    '<input type="checkbox" aria-label="Yes">',
    (tab) => tab.click({ role: 'checkbox', name: 'Yes' }),
  ],
  [
    'a rich text',
    '<div contenteditable role="textbox" aria-label="Text" style="min-height:2rem"></div>',
    typeInto,
  ],
  ['a field in a shadow tree', shadow, typeInto],
  [
    'a rich text in a frame',
    `<iframe srcdoc="<body contenteditable>Dear all</body>" title="Editor"></iframe>`,
    (tab) => tab.waitFor(() => frames[0]?.document.body?.isContentEditable).then(() => {}),
  ],
])('faults.md D1: %s is not lost by a withdrawal', async (_, body, act) => {
  const { tab, site } = await openPages({
    '/': placetPage(configOf([service('stats')]), { body: body + gated }),
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await act(tab);
  // as from another tab: no click takes the focus from the field
  await tab.evaluate(() => window.placet.withdraw());
  await tab.appears({ role: 'alert' });
  expect(await tab.evaluate(() => document.title)).toBe('Example ran');
  expect(site.count('/')).toBe(1);
});

test('the notice that something still runs goes with the next decision, and with its button', async () => {
  const { tab } = await openPages({
    '/': placetPage(configOf([service('stats')]), { body: `<input aria-label="Text">${gated}` }),
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await typeInto(tab);
  for (const end of [
    () => tab.evaluate(() => window.placet.acceptAll()),
    () => tab.click({ role: 'button', name: 'Close' }),
  ]) {
    await tab.evaluate(() => window.placet.withdraw());
    await tab.appears({ role: 'alert' });
    await end();
    await tab.disappears({ role: 'alert' });
    await tab.evaluate(() => window.placet.acceptAll());
  }
});
