import { describe, expect, test } from 'vitest';
import {
  banner,
  choices,
  countParts,
  frames,
  open,
  openInterface,
  save,
  settings,
  siteConfig,
} from '../../support/interface-page.js';
import { rejectAll } from '../../support/placet-page.js';

const denied = { posthog: 'denied', heatmap: 'denied', letters: 'denied' };

const replaceContent = () => document.body.replaceChildren(document.createElement('main'));
const replaceBody = () => {
  const body = document.createElement('body');
  body.append(document.createElement('main'));
  document.body.replaceWith(body);
};

describe.each([
  ['the content of the body', replaceContent],
  ['the body', replaceBody],
])('faults.md A7: on a page that replaces %s', (_, replace) => {
  const config = siteConfig({ interface: { badge: 'end' } });

  test('the visitor is still asked, once, and after the decision not again', async () => {
    const { tab } = await openInterface({ config });
    await tab.appears(banner);
    await tab.waitFor(() => document.querySelector('placet-badge'));
    await tab.evaluate(replace);
    await tab.appears(banner);
    await frames(tab);
    expect(await countParts(tab)).toEqual([1, 0, 1, 1]);
    await tab.click(rejectAll);
    await tab.disappears(banner);
    expect(await choices(tab)).toEqual(denied);
    await tab.evaluate(replace);
    await tab.appears({ role: 'button', name: 'Cookie settings' });
    await frames(tab);
    expect(await countParts(tab)).toEqual([0, 0, 1, 1]);
  });

  test('the open settings stay, with what is switched and not yet saved', async () => {
    const { tab } = await openInterface({ config });
    await open(tab, 'settings');
    await tab.click({ role: 'switch', name: 'Heatmaps' });
    await tab.evaluate(replace);
    await tab.appears(settings);
    await tab.click(save);
    await tab.disappears(settings);
    expect(await choices(tab)).toEqual({ ...denied, heatmap: 'granted' });
  });
});
