import { differences } from './differences.js';
import { Random } from './random.js';
import { STEPS } from './steps.js';
import { isMet, type World } from './world.js';

/** Lets everything run that was begun: what waits for promises, and for the next task. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn++)
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
};

/** The steps that may change what is stored. */
const DECIDING = new Set(['grant', 'deny', 'forget', 'otherTab']);

const worldOf = (seed: number): World => ({
  random: new Random(seed),
  placet: window.placet,
  ...{ choices: new Map(), ran: new Map(), cache: [], wrong: [], sent: '', names: 0 },
});

/** What each script calls: it must be allowed, and the first of its name. */
const noteRun =
  (world: World) =>
  (name: string): void => {
    const words = document.currentScript?.dataset.service; // not known in a shadow root
    const times = (world.ran.get(name) ?? 0) + 1;
    world.ran.set(name, times);
    if (times > 1) world.wrong.push(`${name} ran ${times} times`);
    if (words !== undefined && !isMet(world, words)) world.wrong.push(`${name} ran without ${words}`);
  };

/** Two plain boxes, and one in a shadow root. */
const furnish = (): void => {
  for (const kind of ['light', 'light', 'shadow']) {
    const box = document.createElement('div');
    box.className = 'box';
    document.body.append(box);
    if (kind === 'shadow')
      box.attachShadow({ mode: 'open' }).innerHTML = '<div class="inner"></div><slot></slot>';
  }
};

/**
 * Takes random steps on this page. Resolves to what was different from the model after the first step where something was, with
 * the steps until then, or to nothing.
 */
export const run = async (seed: number, count: number): Promise<string | undefined> => {
  const world = worldOf(seed);
  Object.assign(window, { ran: noteRun(world) });
  addEventListener('error', ({ message }) => {
    // not thrown: told where an image of the page gets its size between two looks at sizes
    if (!message.startsWith('ResizeObserver loop')) world.wrong.push(message);
  });
  world.placet.addEventListener('withdraw', (event) => event.preventDefault()); // the page is to stay
  furnish();
  await import('/placet/placet-embeds.js' as string);
  const taken: string[] = [];
  for (let step = 0; step < count; step++) {
    const [name, take] = world.random.pick(Object.entries(STEPS)) ?? ['', () => {}];
    taken.push(name);
    take(world);
    await settled();
    if (DECIDING.has(name)) world.sent = await (await fetch('/cookies')).text();
    const found = differences(world);
    if (found.length)
      return `seed ${seed}, step ${step}: ${found.join('; ')} after ${taken.slice(-12).join(', ')}`;
  }
  return;
};
