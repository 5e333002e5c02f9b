import { expect, test, vi } from 'vitest';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { focusAction, placeholdersIn } from '../../support/placeholders.js';
import { openPages, placetPage, rejectAll } from '../../support/placet-page.js';

const video = service('video', {
  title: 'Filmhaus',
  provider: { name: 'Filmhaus Inc.', country: 'US' },
  thirdCountry: true,
});
const map = service('map', { title: 'Chart', provider: { name: 'Charts SA', country: 'FR' } });
const config = configOf([video, map]);
const frame =
  '<iframe id="it" data-service="video" data-src="/frame" title="Film" width="480" height="300"></iframe>';
const button = (name: string) => ({ role: 'button', name }) as const;
const group = { role: 'group', name: 'Blocked: Film (Filmhaus)' } as const;
const once = button('Load once');
const always = button('Always allow Filmhaus');
const pixel = { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' };

const open = (body: string, { head = '', lang = 'en', headers = {} } = {}) => {
  const page = placetPage(config, { body, head, lang });
  return openPages({
    '/': { body: headers ? page.replaceAll('<script', '<script nonce="abc"') : page, headers },
    '/frame': '<h1>Film</h1>',
    '/other': '<h1>Film</h1>',
    '/pixel.svg': pixel,
    '/picture.svg': pixel,
  });
};

/** Where the element, what follows it, and its placeholder stand. */
const boxes = async (tab: Tab) => {
  const of = async (css: string) => {
    const { box } = (await tab.find({ css })) ?? {};
    return box && [box.x, box.y, box.width, box.height].map((side) => Math.round(side * 10) / 10);
  };
  return { it: await of('#it'), after: await of('#after'), placeholder: await of('placet-embed') };
};

test.each([
  ['an iframe with attributes', frame],
  [
    'an iframe with CSS',
    '<iframe id="it" data-service="video" data-src="/frame" title="Film" style="width: 100%; aspect-ratio: 16 / 9; border: 0"></iframe>',
  ],
  [
    'an iframe laid over its wrapper',
    '<div style="position: relative; height: 0; padding-bottom: 50%; overflow: hidden"><iframe id="it" data-service="video" data-src="/frame" title="Film" style="position: absolute; inset: 0; width: 100%; height: 100%; border: 0"></iframe></div>',
  ],
  [
    'an image',
    '<img id="it" data-service="video" data-src="/pixel.svg" title="Film" alt="Film" width="480" height="300" style="display: block">',
  ],
  [
    'an image in a line of text',
    'Before <img id="it" data-service="video" data-src="/pixel.svg" title="Film" alt="Film" width="480" height="300"> behind',
  ],
  [
    'a video',
    '<video id="it" data-service="video" data-src="/film" title="Film" width="480" height="300" controls></video>',
  ],
])(
  'the placeholder of %s has its box, and nothing moves when it comes, goes and returns',
  async (_, markup) => {
    const { tab } = await open(`${markup}<p id="after">After</p>`);
    await tab.click(rejectAll);
    await tab.appears(group);
    const blocked = await boxes(tab);
    expect(blocked.placeholder).toEqual(blocked.it);
    await tab.evaluate(() => window.placet.acceptAll());
    await tab.disappears(group);
    expect(await boxes(tab)).toMatchObject({ it: blocked.it, after: blocked.after });
    await tab.evaluate(() => window.placet.withdraw());
    await tab.appears(group);
    expect(await boxes(tab)).toEqual(blocked);
  },
);

test('it says what would be loaded from whom, and asks the provider for nothing (R02, F44, F45)', async () => {
  const { tab, site } = await open(frame.replace('<iframe', '<iframe data-picture="/picture.svg"'));
  await tab.appears(group);
  const text = await tab.evaluate(
    () => document.querySelector('main')?.shadowRoot?.querySelector('placet-embed')?.shadowRoot?.textContent,
  );
  expect(text).toContain('Filmhaus Inc. (United States)');
  expect(text).toContain('European Economic Area');
  await site.received('/picture.svg');
  expect(site.count('/frame')).toBe(0);
});

test('one too small to say who would get data asks nothing, and leads to the settings of its service (F44)', async () => {
  const { tab } = await open(frame.replace('<iframe', '<iframe width="200" height="100"'), {});
  await tab.click(rejectAll);
  await tab.appears(group);
  const seen = await tab.evaluate(() => {
    const placeholder = document.querySelector('main')?.shadowRoot?.querySelector('placet-embed');
    return [...(placeholder?.shadowRoot?.querySelectorAll('button, a') ?? [])]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent);
  });
  expect(seen).toEqual(['Settings']);
  await tab.click({ role: 'link', name: 'Settings' });
  await tab.appears({ role: 'switch', name: 'Filmhaus' });
});

test('"load once" loads this one, takes the focus along and leaves no record (F44)', async () => {
  const { tab, site, session } = await open(
    frame + frame.replace('"it"', '"two"').replace('/frame', '/other').replace('"Film"', '"Other"'),
  );
  const other = { role: 'group', name: 'Blocked: Other (Filmhaus)' } as const;
  await tab.appears(group);
  await tab.appears(other);
  await focusAction(tab, 'video', 'load-once');
  expect(await tab.activeElement()).toMatchObject(once);
  await tab.press('Enter');
  await tab.disappears(group);
  await site.received('/frame');
  expect((await tab.activeElement())?.tag).toBe('iframe');
  await tab.appears(other);
  expect(site.count('/other')).toBe(0);
  expect(await tab.evaluate(() => [window.placet.record ?? null, localStorage.length])).toEqual([null, 0]);
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.reload();
  await tab.appears(group);
});

test('a refusal ends "load once" (R17)', async () => {
  const { tab, site } = await open(frame);
  await tab.click(once);
  await site.received('/frame');
  await tab.click(rejectAll);
  await tab.appears(group);
  expect(await tab.evaluate(() => document.querySelector('iframe')?.hasAttribute('src'))).toBe(false);
});

test('"always allow" decides for this service alone and loads all of it; a withdrawal brings the placeholder back (R17)', async () => {
  const { tab, site } = await open(
    frame + frame.replace('"it"', '"two"').replace('/frame', '/other').replace('video', 'video map'),
  );
  await tab.appears(group);
  await focusAction(tab, 'video', 'always-allow');
  await tab.press('Enter');
  await site.received('/frame');
  expect(await tab.evaluate(() => [window.placet.record?.choices, window.placet.record?.source])).toEqual([
    { video: 'granted' },
    'embed',
  ]);
  // the other also waits for the chart, and names what is missing
  await tab.click(button('Always allow Chart'));
  await site.received('/other');
  await tab.evaluate(() => window.placet.withdraw('video'));
  await tab.appears(always);
});

test('a link leads to the settings', async () => {
  const { tab } = await open(frame);
  await tab.click(rejectAll);
  await tab.click({ role: 'link', name: 'Settings' });
  await tab.appears({ role: 'dialog', name: 'Cookie settings' });
});

test('a template has one in its place, as large as it says', async () => {
  const { tab } = await open(
    '<template data-service="video" data-width="400" data-height="260"><form aria-label="Form"><button>Send</button></form></template>',
  );
  const { box } = await tab.appears({ role: 'group', name: 'Blocked: Filmhaus' });
  expect([box.width, box.height]).toEqual([400, 260]);
  await tab.click(once);
  await tab.appears(button('Send'));
});

test.each([
  ['a counting pixel', '<img data-service="video" data-src="/pixel.svg" width="1" height="1" alt="">'],
  ['what is hidden', `<div hidden>${frame}</div>`],
  ['a template for when it is not allowed', '<template data-service="!video"><p>Not allowed</p></template>'],
  ['an unknown service', frame.replace('video', 'unheard')],
  ['what refuses one', `<div data-placeholder="none">${frame}</div>`],
  ['a stylesheet', '<link data-service="video" rel="stylesheet" data-href="/pixel.svg">'],
])('%s gets none', async (_, markup) => {
  const { tab } = await open(markup + frame.replace('"it"', '"seen"').replace('"Film"', '"Seen"'));
  await tab.appears({ role: 'group', name: 'Blocked: Seen (Filmhaus)' });
  expect(await placeholdersIn(tab)).toHaveLength(1);
});

test('a page whose embeds are allowed downloads neither placeholder nor texts', async () => {
  const { tab, site } = await open(frame);
  await tab.evaluate(() => window.placet.acceptAll());
  await site.received('/frame');
  const before = site.requests.length;
  await tab.reload();
  await tab.waitFor(() => document.querySelector('iframe')?.hasAttribute('src'));
  expect(site.requests.slice(before).filter(({ path }) => /placet-embed(-|\.)/.test(path))).toEqual([]);
});

const template = '<template id="it" data-service="video" title="Film"><form>Form</form></template>';
test.each([
  ['an iframe', frame],
  ['a template', template],
])(
  '%s that a script adds later has one, takes it along and loses it when the script removes it',
  async (_, html) => {
    const { tab } = await open('<div id="after"></div>');
    await tab.evaluate((markup) => {
      document.querySelector('h1')?.after(document.createRange().createContextualFragment(markup));
    }, html);
    await tab.appears({ role: 'group', name: /^Blocked/ });
    await tab.evaluate(() => document.querySelector('#after')?.append(document.querySelector('#it') ?? ''));
    await tab.appears({ role: 'group', name: /^Blocked/ });
    await tab.waitFor(() => {
      const { shadowRoot } = document.querySelector('#after') ?? {};
      return document.querySelector('#after > placet-embed') ?? shadowRoot?.querySelector('placet-embed');
    });
    expect(await placeholdersIn(tab)).toHaveLength(1);
    await tab.evaluate(() => document.querySelector('#it')?.remove());
    await vi.waitFor(async () => expect(await placeholdersIn(tab)).toEqual([]));
  },
);

test('it speaks the language of the page, from the right where that is written so, and follows it (UI22)', async () => {
  const { tab } = await open(frame, { lang: 'ar' });
  await tab.appears(button('تحميل مرة واحدة'));
  expect(
    await tab.evaluate(
      () => document.querySelector('main')?.shadowRoot?.querySelector<HTMLElement>('placet-embed')?.dir,
    ),
  ).toBe('rtl');
  await tab.evaluate(() => {
    document.documentElement.lang = 'de';
  });
  await tab.appears(button('Einmal laden'));
});

test.each([
  'body :not(iframe) { all: unset !important }',
  'main * { display: block !important; visibility: hidden; opacity: 1 }',
  'button, placet-embed { display: none !important }',
])('the page CSS %s does not break it (F49)', async (css) => {
  const { tab, site } = await open(frame, { head: `<style>${css}</style>` });
  await tab.click(rejectAll);
  await tab.click(once);
  await site.received('/frame');
});

test('it works under a strict policy without a violation (T15, T16)', async () => {
  const { tab, site } = await open(frame, {
    head: `<script>addEventListener('securitypolicyviolation', ({ effectiveDirective }) => { document.title += effectiveDirective })</script>`,
    headers: {
      'content-security-policy':
        "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'",
    },
  });
  await tab.click(rejectAll);
  await tab.click(once);
  await site.received('/frame');
  expect(await tab.evaluate(() => document.title)).toBe('Example');
  expect(await tab.errors()).toEqual([]);
});
