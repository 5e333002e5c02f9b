import { markupOf } from './markup.js';
import { boxesIn, markedIn, type Name, SERVICES, type World } from './world.js';

/** What a page, or its visitor, does next. */
export type Step = (world: World) => void;

/** More than this many marked elements are thinned out, so that a long run stays quick. */
const MANY = 40;

const insert: Step = (world) => {
  const box = world.random.pick(boxesIn());
  if (markedIn().length > MANY) remove(world);
  else box?.insertAdjacentHTML(world.random.next() < 0.5 ? 'afterbegin' : 'beforeend', markupOf(world));
};

const remove: Step = ({ random }) => random.pick(markedIn())?.remove();

const clone: Step = (world) => {
  const element = world.random.pick(markedIn());
  if (markedIn().length <= MANY) element?.after(element.cloneNode(true));
};

const move: Step = ({ random }) => {
  const element = random.pick(markedIn());
  if (element) random.pick(boxesIn())?.append(element);
};

/** A router keeps a view, and puts it back later. */
const cache: Step = ({ random, cache }) => {
  const element = random.pick(markedIn());
  if (!element || cache.length > 5) return;
  element.remove();
  cache.push(element);
};
const restore: Step = ({ random, cache }) => {
  const element = cache.shift();
  if (element) random.pick(boxesIn())?.append(element);
};

/** Writes the served attributes over an element, as morphing does. */
const morph: Step = ({ random }) => {
  const element = random.pick(markedIn());
  const served = ['class', 'title', 'alt', 'rel', 'type', 'data-service', 'data-src', 'data-href'];
  const isStill = element?.outerHTML.includes('?still');
  for (const name of element?.getAttributeNames() ?? [])
    if (!served.includes(name)) element?.removeAttribute(name);
  if (isStill) element?.setAttribute('src', '/x.svg?still');
};

/** Builds a box anew from its own markup. */
const rewrite: Step = ({ random }) => {
  const box = random.pick(boxesIn());
  if (box) box.innerHTML = `${box.innerHTML}`;
};

const rename: Step = ({ random }) => {
  const element = random.pick(markedIn());
  if (element) element.dataset.service = random.pick(['a', 'b', '!a', 'a b']) ?? 'a';
};

const replaceBody: Step = () => {
  const body = document.createElement('body');
  body.append(...boxesIn().filter((box) => box.matches('.box')));
  document.body.replaceWith(body);
};

const decide =
  (choice: 'granted' | 'denied'): Step =>
  ({ random, placet, choices }) => {
    const name: Name = random.pick(SERVICES) ?? 'a';
    choices.set(name, choice);
    placet.decide({ [name]: choice });
  };
const forget: Step = ({ placet, choices }) => {
  choices.clear();
  placet.forget();
};

/** Another tab decides: it writes the cookie and tells. */
const otherTab: Step = ({ random, choices }) => {
  for (const name of SERVICES) choices.set(name, random.next() < 0.5 ? 'granted' : 'denied');
  const now = Math.floor(Date.now() / 1000);
  const map = Object.fromEntries([...choices].map(([name, choice]) => [name, choice === 'granted']));
  const value = encodeURIComponent(JSON.stringify({ ...map, $: { id: 'other', at: now, v: '2026-02-17' } }));
  document.cookie = `klaro=${value}; Path=/; SameSite=Lax; Max-Age=1000`;
  document.dispatchEvent(new Event('visibilitychange'));
};

/** All that can happen, the frequent ones more than once. */
export const STEPS: Readonly<Record<string, Step>> = {
  ...{ insert, insertToo: insert, clone, move, remove, cache, restore, morph, rewrite, rename, replaceBody },
  ...{ grant: decide('granted'), deny: decide('denied'), forget, otherTab },
};
