import { expect, test } from 'vitest';
import { openPages, placetPage } from '../../support/placet-page.js';
import { XSS_PAYLOADS } from '../../support/xss-payloads.js';
import { configOfPayloads } from './config-of-payloads.js';

declare global {
  interface Window {
    /** The numbers of the payloads that ran. */
    readonly runs: readonly number[];
  }
}

/** Services, purposes and so on in the config. */
const COUNT = 60;
const EMBEDS = 20;

const escaped = (text: string) => text.replace(/[^a-z0-9]/gi, (letter) => `&#${letter.charCodeAt(0)};`);

/** What payloads would make, and we do not. */
const FROM_PAYLOADS =
  /^(script|img|image|svg|math|iframe|object|embed|video|audio|link|style|x-y|marquee|template|picture)$/;

/** A frame that waits for three services, and is called by a payload. */
const embed = (index: number): string =>
  `<div><iframe title="${escaped(XSS_PAYLOADS[index * 29] ?? '')}" width="400" height="200" data-src="/f"
    data-service="s-${index * 3} s-${index * 3 + 1} s-${index * 3 + 2}"></iframe></div>`;

/** What there is in our shadow trees: kinds of elements, attributes that run something, schemes of links. */
const drawn = () => {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  const elements = [
    ...document.querySelectorAll('placet-consent *'),
    ...roots.slice(1).flatMap((root) => [...root.querySelectorAll('*')]),
  ];
  const links = elements.filter((element) => element instanceof HTMLAnchorElement);
  return {
    tags: [...new Set(elements.map(({ localName }) => localName))],
    handlers: elements.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith('on'))),
    schemes: [...new Set(links.map(({ protocol }) => protocol))],
    text: roots.map((root) => root.textContent).join(' '),
  };
};

/** Writes each payload as HTML into a frame, and counts there those that run. */
const writeAll = (payloads: readonly string[]) => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const found = new Set<number>();
  Reflect.set(frame.contentWindow as object, 'ran', (index: number) => {
    document.documentElement.dataset.written = String(found.add(index).size);
  });
  for (const payload of payloads) {
    const place = document.createElement('div');
    frame.contentDocument?.body.append(place);
    place.innerHTML = payload;
  }
};

const page = placetPage(configOfPayloads(XSS_PAYLOADS, COUNT), {
  head: '<script>window.runs = []; window.ran = (index) => runs.push(index)</script>',
  body: `<placet-declaration table="policy storage services processing grounds recipients stores rights statements references"></placet-declaration>
    ${Array.from({ length: EMBEDS }, (_, index) => embed(index)).join('')}`,
});
/** What a neighbour may write. */
const record = {
  's-1': false,
  $: { id: XSS_PAYLOADS[0], at: Math.floor(Date.now() / 1000), v: XSS_PAYLOADS[1] },
};

test(`reliability.md T01: none of ${XSS_PAYLOADS.length} payloads in texts, names and addresses of a config runs in banner, settings, declaration or placeholders`, async () => {
  const cookie = `klaro=${encodeURIComponent(JSON.stringify(record))}; Path=/`;
  const { tab } = await openPages({ '/': { body: page, headers: { 'set-cookie': cookie } } });
  await tab.appears({ role: 'dialog', name: 'Cookies and your data' });
  await tab.waitFor(() => document.querySelector('placet-declaration')?.shadowRoot?.querySelector('table'));
  await tab.waitFor(
    (count) => [...document.querySelectorAll('main div')].filter((each) => each.shadowRoot).length === count,
    EMBEDS,
  );
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.waitFor((count) => {
    const settings = document.querySelector('placet-settings')?.shadowRoot;
    for (const details of settings?.querySelectorAll('details') ?? []) details.open = true;
    return settings?.querySelectorAll('.service table').length === count;
  }, COUNT);

  const { tags, handlers, schemes, text } = await tab.evaluate(drawn);
  expect(tags.filter((tag) => FROM_PAYLOADS.test(tag))).toEqual([]);
  expect(handlers).toEqual([]);
  expect(schemes).toEqual(['http:']);
  const said = XSS_PAYLOADS.filter((payload) => text.includes(payload));
  expect(said.length).toBeGreaterThan(500);

  await tab.evaluate(writeAll, XSS_PAYLOADS);
  // as HTML they would run, later than any of ours
  await tab.waitFor(() => Number(document.documentElement.dataset.written) > 300);
  expect(await tab.evaluate(() => window.runs)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});
