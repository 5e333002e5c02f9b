import type { EnginePage } from './engine-session';

/** A function that is sent to the page as text: it may be async, and sees only its arguments. */
export type InPage<A extends readonly unknown[], R> = (...args: A) => R | Promise<R>;

type Answer<R> = { readonly value?: R } | { readonly error: string };

/**
 * Calls a function in the page. Only a string crosses the border, so that every engine treats values alike and a page
 * that tampers with its prototypes cannot confuse a driver. Vitest has rewritten `import()` in the function; the page
 * gets it back under the name it was rewritten to.
 */
export async function evaluate<A extends readonly unknown[], R>(
  page: Pick<EnginePage, 'run'>,
  fn: InPage<A, R> | string,
  args: A,
): Promise<Awaited<R>> {
  const answer = JSON.parse(
    await page.run(`(async () => {
      const __vite_ssr_dynamic_import__ = (address) => import(address);
      try { return JSON.stringify({ value: await (${fn})(...${JSON.stringify(args)}) }); }
      catch (error) { return JSON.stringify({ error: String(error) }); }
    })()`),
  ) as Answer<Awaited<R>>;
  if ('error' in answer) throw new Error(`In the page: ${answer.error}`);
  return answer.value as Awaited<R>;
}
