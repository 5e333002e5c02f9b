import { afterEach, expect, it } from 'vitest';
import { LoadedOnce } from '../../../../src/gate/embeds/loaded-once.js';
import { marked } from '../marked.js';

const put = <E extends Element>(element: E, root: ParentNode = document.body): E => {
  root.append(element);
  return element;
};

afterEach(() => {
  document.body.replaceChildren();
});

it('what was loaded once says so, and so does a copy of it', () => {
  const once = new LoadedOnce();
  const element = put(marked('video'));
  expect(once.has(element)).toBe(false);
  once.add(element);
  expect(once.has(element)).toBe(true);
  expect(once.has(element.cloneNode() as Element)).toBe(true);
  once.delete(element);
  expect(once.has(element)).toBe(false);
});

it('a page that is served as it was stored loads nothing by it', () => {
  const element = put(marked('video'));
  new LoadedOnce().add(element);
  expect(new LoadedOnce().has(element)).toBe(false);
  const empty = put(marked('video', { 'data-placet-once': '' }));
  expect(new LoadedOnce().has(empty)).toBe(false);
});

it('it goes over to what an element stands for, from one that has it only', () => {
  const once = new LoadedOnce();
  const [from, to] = [put(marked('video')), put(marked('video'))];
  once.pass(from, to);
  expect(once.has(to)).toBe(false);
  once.add(from);
  once.pass(from, to);
  expect(once.has(to)).toBe(true);
});

it('all of them are found, in shadow roots too', () => {
  const once = new LoadedOnce();
  const root = put(document.createElement('x-films')).attachShadow({ mode: 'open' });
  const [light, inner] = [put(marked('video')), put(marked('video'), root)];
  put(marked('video'));
  for (const element of [light, inner]) once.add(element);
  expect(once.all()).toEqual([light, inner]);
});
