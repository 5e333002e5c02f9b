import { isMet, markedIn, SERVICES, type World } from './world.js';

const ATTRIBUTES = { IMG: 'src', IFRAME: 'src', LINK: 'href' } as const;

/** An image, frame or stylesheet has its address exactly while it may. */
const ofEmbeds = (world: World): readonly string[] =>
  markedIn().flatMap((element) => {
    const attribute = ATTRIBUTES[element.tagName as keyof typeof ATTRIBUTES];
    if (!attribute) return [];
    const waiting = element.getAttribute(`data-${attribute}`);
    const isReleased = element.getAttribute(attribute) === waiting;
    const is = isMet(world, element.dataset.service ?? '');
    return is === isReleased ? [] : [`${element.outerHTML} ${is ? 'is held back' : 'is released'}`];
  });

/** Is something shown behind an element for what it waits for? The page may have put something of its own between. */
const isShownBehind = (element: Element, words: string): boolean => {
  for (let node = element.nextSibling; node; node = node.nextSibling)
    if (node instanceof Comment && /^placet-shown \S+ (.*)/.exec(node.data)?.[1] === words) return true;
  return false;
};

/** What a template shows stands behind it exactly while it may. */
const ofTemplates = (world: World): readonly string[] =>
  markedIn().flatMap((element) => {
    if (element.tagName !== 'TEMPLATE') return [];
    const words = element.dataset.service ?? '';
    return isShownBehind(element, words) === isMet(world, words)
      ? []
      : [`${element.outerHTML} is shown where it must not be, or is not`];
  });

/** Nothing is shown for a time that is over, wherever it is. */
const ofShown = (world: World): readonly string[] =>
  [...document.querySelectorAll('[data-placet-shown]')].flatMap((element) =>
    isMet(world, element.getAttribute('data-placet-shown') ?? '') ? [] : [`${element.outerHTML} is shown`],
  );

/** A script that may run has run, once. */
const ofScripts = (world: World): readonly string[] =>
  markedIn().flatMap((element) => {
    const name = element instanceof HTMLScriptElement && /"(s\d+)"/.exec(element.text)?.[1];
    if (!name || !isMet(world, element.dataset.service ?? '')) return [];
    return world.ran.get(name) ? [] : [`${element.outerHTML} has not run`];
  });

/** The manager and the cookie say what the visitor chose, and nothing else is stored. */
const ofRecord = ({ placet, choices, sent }: World): readonly string[] => {
  const cookie = /(?:^|; )klaro=([^;]*)/.exec(sent)?.[1];
  const { $: _, ...stored } = cookie ? JSON.parse(decodeURIComponent(cookie)) : {};
  const said = SERVICES.filter((name) => placet.choice(name) !== choices.get(name));
  const kept = SERVICES.filter(
    (name) => stored[name] !== (choices.has(name) ? choices.get(name) === 'granted' : undefined),
  );
  const more = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  return [
    ...said.map((name) => `the choice for ${name}`),
    ...kept.map((name) => `the cookie for ${name}`),
    ...more,
  ];
};

/** At most one banner stands, whatever became of the body. */
const ofInterface = (): readonly string[] =>
  document.querySelectorAll('placet-banner').length > 1 ? ['two banners'] : [];

/** Everything in which the page is not as the model says. */
export const differences = (world: World): readonly string[] => [
  ...world.wrong,
  ...[ofEmbeds, ofTemplates, ofShown, ofScripts, ofRecord].flatMap((find) => find(world)),
  ...ofInterface(),
];
