import { Random } from '../../random/in-page/random.js';
import { type LoadOrder, makeOrder } from './load-order.js';

/** Pages that load at the same time. */
const AT_ONCE = 8;

const WAITS: Readonly<Record<LoadOrder['waits'][number], () => Promise<unknown>>> = {
  microtask: async () => {},
  task: () => new Promise((resolve) => setTimeout(resolve)),
  network: () => fetch('/own.js'),
};

/** A page in a frame. */
interface Framed extends Window {
  ran(name: string): void;
  fetch: typeof fetch;
}

/** Loads a page in an order; tells what it did wrong, if anything. */
const load = async (seed: number): Promise<string | undefined> => {
  const name = `c-${seed}`;
  const inline = JSON.stringify({
    version: '1',
    controller: { name: 'Example' },
    cookie: { name },
    purposes: [{ name: 'p', title: 'P' }],
    services: ['a', 'b'].map((each) => ({ name: each, basis: 'consent', purposes: ['p'] })),
  });
  const order = makeOrder(new Random(seed), inline);
  if (order.cookie) document.cookie = `${name}=${encodeURIComponent(order.cookie)}; Path=/`;
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as Framed;
  page.document.open();
  const ran: string[] = [];
  let isGranted = false;
  let early: string | undefined;
  page.ran = (each) => {
    ran.push(each);
    if (!isGranted) early ??= each;
  };
  let answer = (_: Response): void => {};
  const answered = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  page.fetch = () => answered;

  for (const [index, wait] of order.waits.entries()) {
    const chunk = order.chunks[index];
    if (chunk !== undefined) page.document.write(chunk);
    if (index === order.chunks.length - 1) page.document.close();
    if (index === order.configAt && order.config !== 'never')
      answer(new Response(order.config === 'broken' ? '{"version"' : inline));
    if (index === order.grantAt && page.placet) {
      isGranted = true;
      page.placet.acceptAll();
    }
    await WAITS[wait]();
  }
  const wrong = await judge(page, order, { ran, early, isGranted });
  frame.remove();
  document.cookie = `${name}=; Max-Age=0; Path=/`;
  return wrong && `${seed}: ${wrong}`;
};

interface Seen {
  readonly ran: readonly string[];
  readonly early: string | undefined;
  readonly isGranted: boolean;
}

/** What is wrong: something ran early or twice, or did not run in spite of a grant. */
const judge = async (page: Framed, { scripts }: LoadOrder, seen: Seen): Promise<string | undefined> => {
  if (seen.early !== undefined) return `${seen.early} ran before the grant`;
  const twice = scripts.find((each) => seen.ran.filter((name) => name === each).length > 1);
  if (twice) return `${twice} ran twice`;
  if (!seen.isGranted) return;
  for (let turn = 0; turn < 100; turn++) {
    if (!page.placet.allows('a')) {
      if (seen.ran.length) return `${seen.ran.join()} ran though nothing is allowed`;
    } else if (scripts.every((each) => seen.ran.includes(each))) return;
    else if (turn === 99) return `only ${seen.ran.join()} of ${scripts.join()} ran`;
    await WAITS.task();
    if (turn > 20) await WAITS.network();
  }
  return;
};

/** Loads so many pages, and tells the server what was wrong, by seed. */
export const run = async (count: number, first: number): Promise<void> => {
  const wrong: string[] = [];
  let next = first;
  const work = async (): Promise<void> => {
    while (next < first + count) wrong.push(...[await load(next++)].flatMap((each) => each ?? []));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await fetch('/result', { method: 'POST', body: JSON.stringify(wrong) });
};
