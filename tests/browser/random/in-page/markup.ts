import { SERVICES, type World } from './world.js';

/** Words such as `a`, `!b` or `a b`. */
const words = ({ random }: World): string =>
  random.pick([...SERVICES, ...SERVICES, '!a', '!b', 'a b']) ?? 'a';

const scriptText = (world: World): string => `ran(${JSON.stringify(`s${world.names++}`)})`;

const MAKERS: readonly ((world: World) => string)[] = [
  (world) => `<img data-service="${words(world)}" data-src="/x.svg?${world.names++}" alt="">`,
  (world) =>
    `<img data-service="${words(world)}" src="/x.svg?still" data-src="/x.svg?${world.names++}" alt="">`,
  (world) => `<link data-service="${words(world)}" data-href="/x.css?${world.names++}" rel="stylesheet">`,
  (world) => `<script type="text/plain" data-service="${words(world)}">${scriptText(world)}</script>`,
  (world) =>
    `<template data-service="${words(world)}"><i class="shown">shown</i><script>${scriptText(world)}</script></template>`,
  (world) => `<template data-service="${words(world)}">text <i class="shown">and more</i></template>`,
  (world) => `<iframe data-service="${words(world)}" data-src="/frame?${world.names++}" title="A"></iframe>`,
];

/** Markup of a marked element, as a server would send it. */
export const markupOf = (world: World): string => (world.random.pick(MAKERS) ?? String)(world);
