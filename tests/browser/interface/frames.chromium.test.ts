import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const config = configOf([service('stats')]);
const frame = '<iframe src="/frame" title="Frame" width="500" height="300"></iframe>';

interface Framed extends Window {
  readonly frames: Window & { readonly 0: Window };
}

/** The banners in the page and in its frame, and what the frame knows. */
const look = (tab: Awaited<ReturnType<typeof openPages>>['tab']) =>
  tab.evaluate(() => {
    const view = (window as unknown as Framed).frames[0];
    const count = (document: Document) => document.querySelectorAll('placet-banner').length;
    return { page: count(document), frame: count(view.document), choice: view.placet?.choice('stats') };
  });

/** Waits until the frame has its interface. */
const isFrameReady = () => {
  const view = (window as unknown as Framed).frames[0];
  return (
    view?.placet?.config && view.document.readyState === 'complete' && document.readyState === 'complete'
  );
};

test.each(['from the start', 'later'])(
  'faults.md F4: of a page and its frame, there %s, one asks; the frame follows, and its link opens the page’s settings',
  async (when) => {
    const { tab, site } = await openPages({
      '/': placetPage(config, { body: when === 'later' ? '' : frame }),
      '/frame': placetPage(config),
    });
    await tab.appears(banner);
    if (when === 'later')
      await tab.evaluate(
        (frame) => document.querySelector('main')?.insertAdjacentHTML('beforeend', frame),
        frame,
      );
    await tab.waitFor(isFrameReady);
    await site.received('/placet/placet-ui.js');
    await tab.evaluate(async () => {
      const view = (window as unknown as Framed).frames[0];
      view.document.querySelector<HTMLElement>('[href="#placet-settings"]')?.click();
    });
    await tab.appears({ role: 'dialog', name: 'Cookie settings' });
    expect(await look(tab)).toEqual({ page: 1, frame: 0, choice: undefined });
    await tab.click(rejectAll);
    await tab.waitFor(() => (window as unknown as Framed).frames[0].placet.choice('stats') === 'denied');
    expect(await look(tab)).toEqual({ page: 0, frame: 0, choice: 'denied' });
  },
);

test('faults.md F4: a frame asks by itself where the page around it does not', async () => {
  const { tab } = await openPages({
    '/': `<!doctype html><title>Page</title>${frame}`,
    '/frame': placetPage(config),
  });
  await tab.waitFor(() => (window as unknown as Framed).frames[0]?.document.querySelector('placet-banner'));
});
