import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const STRICT =
  "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'";
/** Nothing but what is listed, kind by kind. */
const LISTED = `default-src 'none'; ${STRICT}; connect-src 'self'; img-src 'self'; frame-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none'`;

/** The page's own policy for all strings that nobody vouches for: it should meet none of ours. */
const BY_DEFAULT = `<script>window.trustedTypes?.createPolicy('default', Object.fromEntries(
  ['createHTML', 'createScript', 'createScriptURL'].map((kind) => [kind, (text) => {
    fetch('/seen', { method: 'POST', keepalive: true, body: 'default ' + kind + ' ' + text });
    return text;
  }]),
))</script>`;

const body = `
  <script type="text/plain" data-service="stats" data-src="/external.js"></script>
  <script type="text/plain" data-service="stats">document.title += ' inline'</script>
  <script type="text/plain" data-service="stats" data-type="module">document.title += ' module'</script>
  <template data-service="stats"><button>Chart</button><script>document.title += ' template'</script></template>
  <template data-service="stats"><script src="/template.js"></script></template>
  <template data-service="!stats"><button>No chart</button></template>
  <iframe data-service="stats" data-src="/frame" title="Chart"></iframe>
  <object data-service="stats" data-data="/object" type="text/html"></object>
  <embed data-service="stats" data-src="/embed" type="text/html">
  <img data-service="stats" data-src="/pixel.svg" alt="">`;

/** Tells the server of violations as the page sees them. */
const head = `<script>addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  fetch('/seen', { method: 'POST', keepalive: true, body: [effectiveDirective, blockedURI, sample].join(' ') });
})</script>`;

const script = (name: string) => ({ body: `document.title += ' ${name}'`, type: 'text/javascript' });

/** A page on which each script element carries the nonce, as a site under such a policy writes it. */
const open = async (
  policy: string,
  { header = 'content-security-policy', ...more }: { readonly header?: string; readonly head?: string } = {},
) => {
  const storage = [{ name: 'st_*', type: 'localStorage', duration: 'persistent' }] as const;
  const page = placetPage(configOf([service('stats', { storage })]), {
    head: `${more.head ?? ''}${head}`,
    body,
  });
  const opened = await openPages({
    '/': {
      body: page.replaceAll('<script', '<script nonce="abc"'),
      headers: { [header]: `${policy}; report-uri /report` },
    },
    '/external.js': script('external'),
    '/template.js': script('loaded'),
    '/frame': 'Chart',
    '/object': 'Chart',
    '/embed': 'Chart',
    '/pixel.svg': { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' },
    '/report': {},
    '/seen': {},
  });
  const told = (path: string) =>
    opened.site.requests.filter((request) => request.path === path).map((request) => request.body);
  return { ...opened, told };
};

/** A style element is against each of the policies, and reports arrive in the order of what they tell. */
const violate = () => {
  const style = document.createElement('style');
  style.textContent = 'h1 { color: red }';
  document.head.append(style);
};

test.each<[name: string, policy: string, options?: Parameters<typeof open>[1]]>([
  ['a strict policy with Trusted Types', STRICT],
  ['a strict policy that lists the one Trusted Types policy of ours', `${STRICT}; trusted-types placet`],
  ["a policy of a nonce and 'self'", "script-src 'nonce-abc' 'self'; style-src 'self'"],
  ['a policy that lists all that a page may do', LISTED],
  ['a policy that only reports', STRICT, { header: 'content-security-policy-report-only' }],
  ["a page's own `default` policy", `${STRICT}; trusted-types default placet`, { head: BY_DEFAULT }],
  ['a sandbox', `${STRICT}; sandbox allow-scripts allow-same-origin`],
  ["a policy that trusts the page's own code", "script-src 'self' 'unsafe-inline'; style-src 'self'"],
])('the whole journey works under %s without a violation (T15, T16)', async (_, policy, options) => {
  const { tab, site, told } = await open(policy, options);
  await tab.appears({ role: 'button', name: 'No chart' });
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
  await tab.click(acceptAll);
  await tab.waitFor(() =>
    ['external', 'inline', 'module', 'template', 'loaded'].every((name) => document.title.includes(name)),
  );
  await tab.appears({ role: 'button', name: 'Chart' });
  await tab.disappears({ role: 'button', name: 'No chart' });
  await Promise.all(['/frame', '/object', '/embed', '/pixel.svg'].map(site.received));
  await tab.evaluate(() => localStorage.setItem('st_1', '1'));

  await tab.click({ role: 'link', name: 'Cookie settings' });
  await tab.click(rejectAll);
  await tab.waitFor(() => document.readyState === 'complete' && document.title === 'Example');
  await tab.appears({ role: 'button', name: 'No chart' });
  expect(await tab.evaluate(() => localStorage.getItem('st_1'))).toBeNull();
  expect(await tab.find(rejectAll)).toBeUndefined();
  expect(await tab.errors()).toEqual([]);

  await tab.evaluate(violate);
  await site.received('/report');
  await site.received('/seen');
  expect(told('/seen')).toEqual([expect.stringMatching(/^style-src/)]);
  expect(told('/report')).toEqual([expect.stringContaining('style-src')]);
});

test("where the site's Trusted Types do not list ours, gated code stays blocked and an error event tells (T16)", async ({
  skip,
}) => {
  const { tab } = await open(`${STRICT}; trusted-types none-of-ours`);
  skip(!(await tab.evaluate(() => 'trustedTypes' in window)), 'this engine has no Trusted Types');
  await tab.evaluate(() => {
    document.addEventListener('placet:error', ({ detail }: CustomEventInit) => {
      document.documentElement.dataset.told = detail.code;
    });
  });
  await tab.click(acceptAll);
  await tab.waitFor(() => document.documentElement.dataset.told === 'script');
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  expect(await tab.errors()).toEqual([]);
});
