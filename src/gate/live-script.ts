import { typeOf } from './gated-script.js';
import { type Trusted, trusted } from './trusted.js';

/**
 * A new script with the attributes of another, save for what makes it run. No clone: one of a script that `innerHTML` made
 * never runs. Throws where the browser refuses an attribute.
 */
export const copyScript = (from: HTMLScriptElement, trusted: Trusted): HTMLScriptElement => {
  const script = document.createElement('script');
  for (const attribute of from.attributes) {
    const { name, value } = attribute;
    if (name === 'type' || name === 'src') continue;
    if (name.startsWith('on')) script.setAttribute(name, trusted().createScript(value));
    // a copied node, because setAttribute refuses names that a parser accepts, such as `@click`
    else script.setAttributeNode(attribute.cloneNode() as Attr);
  }
  script.nonce = from.nonce; // the browser hides it from the attributes
  return script;
};

/** A script as the browser runs it, with all that the held back one says. Throws where the browser refuses it. */
export const liveScript = (held: HTMLScriptElement, address: string | undefined): HTMLScriptElement => {
  const script = copyScript(held, trusted);
  script.type = typeOf(held);
  script.async = held.hasAttribute('async'); // a created script is async unless told otherwise
  if (address === undefined) script.text = trusted().createScript(held.text);
  else script.src = trusted().createScriptURL(address);
  return script;
};

/** No browser tells when it is done with a script that it does not run, such as JSON. */
export const isRunnable = ({ noModule, type }: HTMLScriptElement): boolean =>
  !noModule && /^$|module|ascript/i.test(type); // JavaScript, ECMAScript
