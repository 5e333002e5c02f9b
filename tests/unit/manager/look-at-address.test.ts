import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellMistake } from '../../../src/manager/tell-mistake.js';

const visit = (address: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);

beforeEach(() => {
  visit('https://example.com/');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  visit('http://localhost:3000/');
});

/** Has an address answer, and resolves to what the console is told of a config there, with what was asked of the address. */
const tellOf = async (cause: unknown, answer: Response) => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fetch = vi.fn(async () => answer);
  vi.stubGlobal('fetch', fetch);
  await tellMistake({ code: 'config', cause });
  return { told: told.mock.calls.join(), asked: fetch.mock.calls as unknown[] };
};

it.for([
  ['script', 'data-config'],
  ['placet-consent', 'config'],
] as const)('what is no JSON is looked at again, at the address of <%s %s>', async ([tag, name]) => {
  const element = document.createElement(tag);
  element.setAttribute(name, `/of-${tag}.json`);
  document.body.append(element);
  const { told, asked } = await tellOf(new SyntaxError('<'), new Response('', { status: 404 }));
  expect(told).toMatch(new RegExp(`^Placet: /of-${tag}\\.json answers 404`));
  expect(asked).toEqual([[`/of-${tag}.json`, { mode: 'same-origin' }]]);
});

it('a page in place of a config is known by its type', async () => {
  document.body.innerHTML = '<placet-consent config="/page.json"></placet-consent>';
  const { told } = await tellOf(
    new SyntaxError('<'),
    new Response('', { headers: { 'content-type': 'text/html' } }),
  );
  expect(told).toMatch(/^Placet: \/page\.json answers with a page/);
});

it('an answer that says no type is looked at as what it was read for', async () => {
  document.body.innerHTML = '<placet-consent config="/typeless.json"></placet-consent>';
  const answer = new Response(null);
  answer.headers.delete('content-type');
  expect((await tellOf(new SyntaxError('unexpected }'), answer)).told).toMatch(
    /^Placet: \/typeless\.json is no JSON/,
  );
});

it('nothing is asked for again where that could tell nothing', async () => {
  const inPage = await tellOf(new SyntaxError('no address'), new Response('', { status: 404 }));
  document.body.innerHTML = '<placet-consent config="/wrong.json"></placet-consent>';
  const noSyntax = await tellOf(new Error('services: is missing'), new Response('', { status: 404 }));
  expect([...inPage.asked, ...noSyntax.asked]).toEqual([]);
  expect(noSyntax.told).toMatch(/\/wrong\.json is no config/);
});
