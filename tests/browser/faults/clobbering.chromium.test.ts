import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const body = '<script type="text/plain" data-service="posthog">document.title += " ran"</script>';
const page = placetPage(configOf([service('posthog')]), { body });
/** The page with markup that the parser puts into the body, before our script. */
const pageAfter = (markup: string) => page.replace('<head>', `<head></head><body>${markup}`);
const isAllowed = () => [document.title, window.placet.allows('posthog')];

test.each([
  '<div id="placet"></div>',
  '<div id="placetConfig"></div>',
  '<form id="placet"></form>',
  '<form id="placet"><input name="allows"></form>',
  '<form id="placet"><object name="allows"></object></form>',
  '<a id="placet"></a><a id="placet" name="allows" href="x:y"></a>',
  '<img id="placet-title" name="placet" alt="">',
  '<iframe name="placet" srcdoc=""></iframe>',
  '<a id="trustedTypes"></a><a id="cookieStore"></a><a id="BroadcastChannel"></a>',
  '<a id="customElements"></a><a id="scheduler"></a><a id="navigation"></a>',
])('%s in the page does not keep us from asking, and is no answer (reliability.md T10)', async (markup) => {
  const { tab } = await openPages({ '/': pageAfter(markup) });
  await tab.appears(acceptAll);
  expect(await tab.evaluate(isAllowed)).toEqual(['Example', false]);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  expect(await tab.errors()).toEqual([]);
});

test('an image named currentScript before our script closes the gate and is told, and the page goes on (reliability.md T10)', async () => {
  const listen = `<script>document.addEventListener('placet:error', ({ detail }) => {
    document.documentElement.dataset.told = detail.code;
  })</script>`;
  const own = '<script>document.title += " page"</script>';
  const { tab } = await openPages({
    '/': pageAfter(`${listen}<img name="currentScript" alt="">`).replace('</main>', `${own}</main>`),
  });
  await tab.waitFor(() => document.documentElement.dataset.told);
  expect(await tab.evaluate(isAllowed)).toEqual(['Example page', false]);
  expect(await tab.errors()).toEqual([]);
});

/** What we ask a document for, and what others do. */
const members = [
  ...['currentScript', 'cookie', 'documentElement', 'body', 'head', 'baseURI', 'readyState', 'activeElement'],
  ...['querySelector', 'querySelectorAll', 'createElement', 'createComment', 'importNode', 'write'],
  ...['addEventListener', 'removeEventListener', 'dispatchEvent', 'elementFromPoint', 'adoptedStyleSheets'],
  ...[
    'implementation',
    'visibilityState',
    'hidden',
    'prerendering',
    'defaultView',
    'forms',
    'getElementById',
  ],
];

test.each(
  members.flatMap((name) => [
    [name, 'an image', `<img name="${name}" alt="">`],
    [name, 'two forms', `<form name="${name}"></form><form name="${name}"><input name="allows"></form>`],
  ]),
)('where document.%s is %s nothing is granted (reliability.md T10)', async (_, __, markup) => {
  const { tab } = await openPages({ '/': pageAfter(markup) });
  expect(await tab.evaluate(() => window.placet?.allows('posthog') ?? false)).toBe(false);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
});

test('a form that is added later breaks nothing, whatever its field is called: what comes with it still runs on its grant (reliability.md T10)', async () => {
  const fields = [
    ...['matches', 'querySelector', 'querySelectorAll', 'dataset', 'getAttribute', 'hasAttribute'],
    ...['setAttribute', 'attributes', 'localName', 'tagName', 'nodeType', 'parentNode', 'parentElement'],
    ...[
      'nextSibling',
      'childNodes',
      'children',
      'isConnected',
      'closest',
      'remove',
      'getRootNode',
      'shadowRoot',
    ],
  ];
  const { tab } = await openPages({ '/': page });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example ran');
  for (const field of fields) {
    await tab.evaluate((name) => {
      const form = document.createElement('form');
      form.append(Object.assign(document.createElement('input'), { name }));
      const script = document.createElement('script');
      script.type = 'text/plain';
      script.dataset.service = 'posthog';
      script.text = `document.title = 'after ${name}'`;
      document.body.append(form, script);
    }, field);
    await tab.waitFor((name) => document.title === `after ${name}`, field);
  }
  expect(await tab.errors()).toEqual([]);
});
