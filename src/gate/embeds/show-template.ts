import { isGatedScript, sourceOf } from '../gated-script.js';
import { copyScript } from '../live-script.js';
import type { Trusted } from '../trusted.js';

/** What a template shows, while it does. */
interface Shown {
  readonly start: Comment;
  readonly end: Comment;
  /** Scripts of the template by the held back ones that stand for them in the page. */
  readonly scripts: ReadonlyMap<HTMLScriptElement, HTMLScriptElement>;
}

const shown = new WeakMap<HTMLTemplateElement, Shown>();
/** Scripts of templates that have run: they must not come a second time. */
const ran = new WeakSet<HTMLScriptElement>();

/** A held back script as the gate knows it, instead of one that would run as soon as it is in the page. */
const holdBack = (script: HTMLScriptElement, services: string, trusted: Trusted): HTMLScriptElement => {
  const held = copyScript(script, trusted);
  held.text = trusted().createScript(script.text);
  const isGated: boolean = isGatedScript(script); // on its own account
  const type = isGated ? script.dataset.type : script.type;
  if (type) held.dataset.type = type;
  const address = sourceOf(script);
  if (address !== null) held.dataset.src = address;
  if (!isGated) held.dataset.service = services;
  held.type = 'text/plain';
  return held;
};

/**
 * Shows a template's content behind it. Scripts among the content become gated scripts of the same services, so that
 * the gate finds them like any other added node and runs them in document order, at most once per page.
 */
export const showTemplate = (template: HTMLTemplateElement, trusted: Trusted): void => {
  const { service, name } = template.dataset;
  const content = document.importNode(template.content, true);
  const originals = template.content.querySelectorAll('script');
  const scripts = new Map<HTMLScriptElement, HTMLScriptElement>();
  for (const [index, copy] of content.querySelectorAll('script').entries()) {
    const original = originals[index];
    if (!(original instanceof HTMLScriptElement) || ran.has(original)) {
      copy.remove();
      continue;
    }
    const held = holdBack(original, service ?? name ?? '', trusted);
    scripts.set(held, original);
    copy.replaceWith(held);
  }
  const [start, end] = [document.createComment(''), document.createComment('')];
  content.prepend(start);
  content.append(end);
  shown.set(template, { start, end, scripts });
  template.after(content);
};

/** Removes what `showTemplate` put behind the template, scripts that ran included. */
export const hideTemplate = (template: HTMLTemplateElement): void => {
  const was = shown.get(template);
  if (!was) return;
  const { start, end, scripts } = was;
  // one that has run is no longer there as the held back script it was
  for (const [held, original] of scripts) if (!held.isConnected) ran.add(original);
  // the page may have taken the content apart; then there is no safe way to tell ours from its own
  if (start.parentNode !== end.parentNode || !start.parentNode) return;
  const range = document.createRange();
  range.setStartBefore(start);
  range.setEndAfter(end);
  range.deleteContents();
};
