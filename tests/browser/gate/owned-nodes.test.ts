import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const held = (code: string, more = '') =>
  `<script type="text/plain" data-service="stats" ${more}>${code}</script>`;
const frame = '<div id="slide"><iframe data-service="stats" data-src="/frame" title="Chart"></iframe></div>';
const count = 'document.title += " ran"';
/** Runs behind all that waits, so that it tells when everything had its chance. */
const last = held('document.title += " last"');

const open = async (body: string) => {
  const opened = await openPages({
    '/': placetPage(configOf([service('stats'), service('map')]), { body }),
    '/frame': '<h1>Chart</h1>',
    '/other': '<h1>Other</h1>',
    '/external.js': { body: 'document.title += " external"', type: 'text/javascript' },
  });
  await opened.tab.appears(acceptAll);
  return opened;
};
/** Withdraws, though a script has run: the page is to stay. */
const withdraw = () => {
  window.placet.addEventListener('withdraw', (event) => event.preventDefault());
  window.placet.withdraw();
};
const sources = () => [...document.querySelectorAll('iframe')].map((each) => each.getAttribute('src'));

test('faults.md A1: a copy of a released embed is taken back with the first, and asks for nothing afterwards', async () => {
  const { tab, site } = await open(frame);
  await tab.click(acceptAll);
  await site.received('/frame');
  await tab.evaluate(() => {
    const slide = document.querySelector('#slide');
    slide?.after(slide.cloneNode(true));
  });
  await tab.waitFor(() => document.querySelectorAll('iframe[src]').length === 2);
  await tab.evaluate(withdraw);
  await tab.waitFor(() => document.querySelectorAll('iframe[src]').length === 0);
  const asked = site.count('/frame');
  await tab.evaluate(() => {
    const slide = document.querySelector('#slide');
    slide?.after(slide.cloneNode(true));
  });
  await tab.waitFor(() =>
    [...document.querySelectorAll('iframe')].every(
      ({ contentDocument }) => !contentDocument?.body?.children.length,
    ),
  );
  expect(await tab.evaluate(sources)).toEqual([null, null, null]);
  expect(site.count('/frame')).toBe(asked);
});

test('faults.md A1: a page that was stored with a released embed in it blocks it when it is served again', async () => {
  const { tab, site } = await open(
    `<iframe data-service="stats" data-src="/frame" src="/frame" title="Chart" data-placet-once="x"
      data-placet-released='{"src":["/frame","javascript:document.title=1"]}'></iframe>`,
  );
  await tab.waitFor(() => !document.querySelector('iframe')?.hasAttribute('src'));
  expect(await tab.evaluate(() => document.querySelector('iframe')?.outerHTML)).not.toContain('released');
  expect(site.count('/')).toBe(1);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
});

test('faults.md A3: a script stays the node that its owner put there, before, while and after it runs', async () => {
  const { tab } = await open(
    `<div id="box">${held('', 'data-src="/external.js"')}${held(count)}</div>${last}`,
  );
  await tab.evaluate(() => {
    Object.assign(window, { owned: [...(document.querySelectorAll('#box script') ?? [])] });
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example external ran last');
  const children = () => [...(document.querySelector('#box')?.childNodes ?? [])];
  expect(
    await tab.evaluate(
      `() => { const { owned } = window; return (${children})().every((node, index) => node === owned[index]); }` as unknown as () => boolean,
    ),
  ).toBe(true);
  await tab.evaluate(() => {
    const box = document.querySelector('#box');
    for (const node of (window as unknown as { owned: Element[] }).owned) box?.removeChild(node);
  });
  expect(await tab.errors()).toEqual([]);
});

test('faults.md A3: a script that runs finds itself where it stands in the page', async () => {
  const { tab } = await open(
    `<section>${held("document.currentScript.insertAdjacentHTML('beforebegin', '<b>' + document.currentScript.dataset.site + '</b>')", 'data-site="7"')}</section>`,
  );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.querySelector('section b')?.textContent === '7');
});

test('faults.md A4: a script that ran does not run again when the page writes its attributes anew', async () => {
  const { tab } = await open(`${held(count, 'id="x"')}`);
  await tab.evaluate(() => window.placet.decide({ stats: 'granted' }));
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate((markup) => {
    const script = document.querySelector('#x') as HTMLScriptElement;
    for (const name of script.getAttributeNames()) script.removeAttribute(name);
    script.id = 'x';
    script.dataset.service = 'stats';
    script.type = 'text/plain';
    script.insertAdjacentHTML('afterend', markup);
    window.placet.decide({ map: 'granted' });
  }, last);
  await tab.waitFor(() => document.title.endsWith('last'));
  expect(await tab.evaluate(() => document.title)).toBe('Example ran last');
});

test('faults.md A4: copies made before the grant are the same script: it runs once', async () => {
  const { tab } = await open(`<div id="slide">${held(count)}</div>`);
  await tab.evaluate((markup) => {
    const slide = document.querySelector('#slide');
    slide?.after(slide.cloneNode(true), slide.cloneNode(true));
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
  }, last);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title.endsWith('last'));
  expect(await tab.evaluate(() => document.title)).toBe('Example ran last');
});

test('faults.md A4: an embed whose served attributes the page writes over it is shown again while it is allowed', async () => {
  const { tab, site } = await open(frame);
  await tab.click(acceptAll);
  await site.received('/frame');
  await tab.evaluate(() => {
    const embed = document.querySelector('iframe') as HTMLIFrameElement;
    for (const name of embed.getAttributeNames())
      if (!['title', 'data-service', 'data-src'].includes(name)) embed.removeAttribute(name);
  });
  await tab.waitFor(() => document.querySelector('iframe')?.getAttribute('src') === '/frame');
});

test('an embed whose marks change is held by what they say now', async () => {
  const { tab, site } = await open(frame);
  await tab.evaluate(() => window.placet.decide({ stats: 'granted' }));
  // in WebKit a frame that is still loading may go on with its first address, whoever gives it another
  await tab.waitFor(() => {
    const shown = document.querySelector('iframe')?.contentDocument;
    return shown?.URL.endsWith('/frame') && shown.readyState === 'complete';
  });
  await tab.evaluate(() => document.querySelector('iframe')?.setAttribute('data-src', '/other'));
  await site.received('/other');
  await tab.evaluate(() => document.querySelector('iframe')?.setAttribute('data-service', 'map'));
  await tab.waitFor(() => !document.querySelector('iframe')?.hasAttribute('src'));
  await tab.evaluate(() => window.placet.decide({ map: 'granted' }));
  await tab.waitFor(() => document.querySelector('iframe')?.getAttribute('src') === '/other');
});

test('two blockers that undo each other do not keep the page busy for ever', async () => {
  const { tab } = await open(frame);
  await tab.evaluate(() => {
    const embed = document.querySelector('iframe') as HTMLIFrameElement;
    new MutationObserver(() => {
      embed.removeAttribute('src');
      embed.removeAttribute('data-placet-released');
    }).observe(embed, { attributeFilter: ['src', 'data-placet-released'] });
  });
  await tab.click(acceptAll);
  await tab.disappears(acceptAll);
  expect(await tab.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
});

const player =
  '<template data-service="stats"><p>Chart</p><script>document.title += " ran"</script></template>';

test('faults.md A5: copies of what a template shows go with the withdrawal; it is shown once, its scripts run once', async () => {
  const { tab } = await open(`<div id="box">${player}</div>`);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.evaluate(() => {
    const box = document.querySelector('#box');
    box?.after(box.cloneNode(true));
    const shown = document.querySelector('#box p');
    document.querySelector('footer')?.append(shown?.cloneNode(true) ?? '');
  });
  expect(await tab.evaluate(() => document.querySelectorAll('main p, footer p').length)).toBe(3);
  await tab.evaluate(withdraw);
  await tab.waitFor(() => document.querySelectorAll('main p, footer p').length === 0);
  await tab.evaluate((markup) => {
    window.placet.acceptAll();
    document.querySelector('main')?.insertAdjacentHTML('beforeend', markup);
  }, last);
  await tab.waitFor(() => document.title.endsWith('last'));
  expect(await tab.evaluate(() => document.title)).toBe('Example ran last');
  expect(await tab.evaluate(() => document.querySelectorAll('main p, footer p').length)).toBe(2);
});

test('faults.md A6: what a template shows goes when its time is over, though a router took the template away', async () => {
  const { tab } = await open('<template data-service="!stats">No chart: <b>refused</b></template>');
  await tab.waitFor(() => document.querySelector('main b'));
  await tab.evaluate(() => document.querySelector('template')?.remove());
  await tab.click(acceptAll);
  await tab.waitFor(() => !document.querySelector('main')?.textContent?.includes('No chart'));
  expect(await tab.evaluate(() => document.querySelector('main')?.innerHTML)).toBe('<h1>Example</h1>');
});

test('what waits in an open shadow root is held, released and taken back like the rest', async () => {
  const { tab, site } = await open(
    `<x-card><template shadowrootmode="open"><iframe data-service="stats" data-src="/frame" title="Chart"></iframe></template></x-card>`,
  );
  await tab.evaluate(
    (markup) => {
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML = markup;
    },
    `${frame}${held(count)}`,
  );
  const inside = () =>
    [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      [...(shadowRoot?.querySelectorAll('iframe') ?? [])].map((each) => each.getAttribute('src')),
    );
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  await tab.waitFor(`() => String((${inside})()) === '/frame,/frame'` as unknown as () => boolean);
  await expect.poll(() => site.count('/frame')).toBe(2);
  await tab.evaluate(withdraw);
  await tab.waitFor(`() => String((${inside})()) === ','` as unknown as () => boolean);
});
