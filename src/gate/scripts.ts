import type { Site } from '../manager/api.js';
import { safeAddress } from './safe-address.js';
import { type Trusted, trusted } from './trusted.js';

/** A held back script: `type="text/plain"`, which no browser runs. */
export const isGatedScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.type === 'text/plain';

/** Klaro's markup may leave `src` in place: without a script type no browser fetches it. */
export const addressOf = (script: HTMLScriptElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

/** When a parser would run it: 0 at once (`async`), 2 behind the document (`defer`, modules), 1 in order, like the rest. */
export const turnOf = (element: Element): 0 | 1 | 2 => {
  if (!isGatedScript(element)) return 1;
  const isModule = element.dataset.type === 'module';
  if (!isModule && addressOf(element) === null) return 1;
  if (element.hasAttribute('async')) return 0;
  return isModule || element.hasAttribute('defer') ? 2 : 1;
};

/**
 * A new script with the attributes of another, save for what makes it run. No clone: one of a script that `innerHTML` made
 * never runs. Throws where the browser refuses an attribute.
 */
export const copyScript = (from: HTMLScriptElement, trusted: Trusted): HTMLScriptElement => {
  const script = document.createElement('script');
  for (const attribute of from.attributes) {
    const { name, value } = attribute;
    if (/^(data-)?(type|src)$/.test(name)) continue;
    if (name.startsWith('on')) script.setAttribute(name, trusted().createScript(value));
    // a copied node, because setAttribute refuses names that a parser accepts, such as `@click`
    else script.setAttributeNode(attribute.cloneNode() as Attr);
  }
  script.nonce = from.nonce; // the browser hides it from the attributes
  return script;
};

/** A script as the browser runs it, with all that the held back one says. Throws where the browser refuses it. */
const liveScript = (held: HTMLScriptElement, address: string): HTMLScriptElement => {
  const script = copyScript(held, trusted);
  script.type = held.dataset.type ?? '';
  script.async = held.hasAttribute('async'); // a created script is async unless told otherwise
  if (address) script.src = trusted().createScriptURL(address);
  else script.text = trusted().createScript(held.text);
  return script;
};

/** Where released scripts wait for their turn. */
export interface ScriptQueue {
  /** Takes a script; one that was taken before is not taken again. */
  add(script: HTMLScriptElement): void;
  /** Runs what need not wait any longer. */
  flush(): void;
}

/** No browser tells when it is done with a script that it does not run. */
const willRun = ({ noModule, type }: HTMLScriptElement): boolean =>
  !noModule && /^$|module|ascript/i.test(type); // JavaScript, ECMAScript

/**
 * Runs released scripts as the parser would have: in the order given, each at most once per page. Must hold: an inline
 * script runs only after all external ones before it have run or failed, while those load in parallel; a script whose
 * permission or place in the page is gone before it could run does not run, and a later grant finds it again.
 */
export const createScriptQueue = (
  isAllowed: (script: HTMLScriptElement) => boolean,
  onRun: (script: HTMLScriptElement) => void,
  fail: Site['fail'],
): ScriptQueue => {
  const taken = new WeakSet<HTMLScriptElement>();
  const waiting: HTMLScriptElement[] = [];
  /** What has yet to arrive, and the held back scripts it stands for. */
  const loading = new Map<HTMLScriptElement, HTMLScriptElement>();

  const run = (held: HTMLScriptElement): void => {
    if (!held.isConnected || !isAllowed(held)) {
      taken.delete(held);
      return;
    }
    const wanted = addressOf(held);
    const { service } = held.dataset;
    try {
      const address = wanted === null ? '' : safeAddress(wanted);
      if (address === undefined) {
        fail('address', wanted, service);
        return;
      }
      const script = liveScript(held, address);
      if (address) {
        if (willRun(script)) loading.set(script, held);
        const settle = ({ type }: Event): void => {
          if (type === 'error') fail('script', address, service);
          loading.delete(script);
          flush();
        };
        script.addEventListener('load', settle);
        script.addEventListener('error', settle);
      }
      onRun(held);
      held.replaceWith(script);
    } catch (cause) {
      fail('script', cause, service); // refused by the site's Trusted Types
    }
  };

  const isBlocked = (): boolean => [...loading.keys()].some(({ async }) => !async);

  const flush = (): void => {
    for (const [script, held] of loading) {
      if (isAllowed(held)) continue;
      loading.delete(script);
      taken.delete(held);
      script.replaceWith(held);
      new Document().append(script); // in another document it never runs
    }
    // one at a time from the array: a script that runs may call this again
    while (waiting[0] && !(addressOf(waiting[0]) === null && isBlocked()))
      run(waiting.shift() as HTMLScriptElement);
  };

  return {
    add(script) {
      if (taken.has(script)) return;
      taken.add(script);
      if (turnOf(script)) waiting.push(script);
      else run(script);
    },
    flush,
  };
};
