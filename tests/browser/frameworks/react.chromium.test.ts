import { beforeAll, describe, expect, test } from 'vitest';
import { bundleApp } from '../../support/bundle-app.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, rejectAll } from '../../support/placet-page.js';

const config = JSON.stringify(configOf([service('film')]));

declare global {
  interface Window {
    readonly failed: readonly string[];
    readonly hydrate: (hasFilm: boolean) => void;
  }
}

const app = (hasFilm: boolean): string =>
  `<main><h1>Example</h1><button type="button">Clicked 0</button>${hasFilm ? '<section><iframe title="Film" data-service="film" data-src="/e" width="400" height="260"></iframe></section>' : ''}</main>`;

describe.each([18, 19])('React %i', (version) => {
  let script = '';
  beforeAll(async () => {
    script = await bundleApp('react-app.js', {
      alias: { 'react-dom': `react-dom-${version}`, react: `react-${version}` },
    });
  });

  test.each([
    ['the document', false, app(false)],
    ['the document, with a gated film in it,', true, app(true)],
    ['an element, with a gated film in it,', true, `<div id="root">${app(true)}</div>`],
  ])('faults.md A9: takes over %s without an error while the banner stands', async (_, hasFilm, body) => {
    const { tab } = await openPages({
      '/': `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script type="application/json" data-placet-config="">${config}</script><script src="/placet/placet.js"></script><script src="/react.js"></script></head><body>${body}</body></html>`,
      '/react.js': { body: script, type: 'text/javascript' },
    });
    await tab.appears(banner);
    if (hasFilm) await tab.appears({ role: 'group', name: /film/i });
    await tab.evaluate((hasFilm) => window.hydrate(hasFilm), hasFilm);
    await tab.click({ role: 'button', name: 'Clicked 0' });
    await tab.appears({ role: 'button', name: 'Clicked 1' });
    expect(await tab.evaluate(() => window.failed)).toEqual([]);
    expect(await tab.findAll(acceptAll)).toHaveLength(1);
    await tab.appears(banner);
    await tab.click(rejectAll);
    await tab.disappears(banner);
    expect(await tab.errors()).toEqual([]);
  });
});
