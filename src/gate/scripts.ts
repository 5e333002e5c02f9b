import type { Site } from '../api.js';
import { safeAddress } from './safe-address.js';
import { trusted } from './trusted.js';

/** A held back script: `type="text/plain"`, which no browser runs. */
export const isGatedScript = (element: Element): element is HTMLScriptElement =>
  element instanceof HTMLScriptElement && element.type === 'text/plain';

/** Klaro's markup may leave `src` in place: without a script type no browser fetches it. */
const addressOf = (script: HTMLScriptElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

/** When a parser would run it: `async` at once, `defer` (modules too) behind the document, anything else in order. */
export const timingOf = (script: HTMLScriptElement): 'async' | 'defer' | 'in order' => {
  const isModule = script.dataset.type === 'module';
  if (!isModule && addressOf(script) === null) return 'in order';
  if (script.hasAttribute('async')) return 'async';
  return isModule || script.hasAttribute('defer') ? 'defer' : 'in order';
};

/** A script as the browser runs it, with all that the held back one says. Throws where the browser refuses it. */
const liveScript = (held: HTMLScriptElement, address: string | undefined): HTMLScriptElement => {
  const script = document.createElement('script');
  for (const attribute of held.attributes) {
    const { name, value } = attribute;
    if (/^(data-)?(type|src)$/.test(name)) continue;
    if (name.startsWith('on')) script.setAttribute(name, trusted().createScript(value));
    // a copied node, because setAttribute refuses names that a parser accepts, such as `@click`
    else script.setAttributeNode(attribute.cloneNode() as Attr);
  }
  script.type = held.dataset.type ?? '';
  script.nonce = held.nonce; // the browser hides it from the attributes
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

/**
 * Runs released scripts as the parser would have: in the order given, each at most once per page. Must hold: an inline
 * script runs only after all external ones before it have run or failed, while those load in parallel; a script whose
 * permission or place in the page is gone before its turn does not run, and a later grant finds it again.
 */
export const createScriptQueue = (
  isAllowed: (script: HTMLScriptElement) => boolean,
  onRun: (script: HTMLScriptElement) => void,
  fail: Site['fail'],
): ScriptQueue => {
  const taken = new WeakSet<HTMLScriptElement>();
  const waiting: HTMLScriptElement[] = [];
  let loading = 0;

  const run = (held: HTMLScriptElement): void => {
    if (!held.isConnected || !isAllowed(held)) {
      taken.delete(held);
      return;
    }
    const wanted = addressOf(held);
    const { service } = held.dataset;
    try {
      const address = wanted === null ? undefined : safeAddress(wanted);
      if (wanted !== null && !address) {
        fail('address', wanted, service);
        return;
      }
      const script = liveScript(held, address);
      if (address) {
        const blocks = timingOf(held) === 'in order';
        if (blocks) loading++;
        const settle = ({ type }: Event): void => {
          if (type === 'error') fail('script', address, service);
          if (blocks) loading--;
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

  // one at a time from the array: a script that runs may call this again
  const flush = (): void => {
    while (waiting[0] && !(loading && addressOf(waiting[0]) === null))
      run(waiting.shift() as HTMLScriptElement);
  };

  return {
    add(script) {
      if (taken.has(script)) return;
      taken.add(script);
      if (timingOf(script) === 'async') run(script);
      else waiting.push(script);
    },
    flush,
  };
};
