import { SHOWN } from '../gated.js';
import { isGatedScript, sourceOf } from '../gated-script.js';
import { copyScript } from '../live-script.js';
import { numberOf } from '../number-of.js';
import type { Trusted } from '../trusted.js';
import { boundsFor, conditionAt, removeRegion } from './remove-region.js';

/** What a template waits for, as written. */
const conditionOf = ({ dataset }: HTMLElement): string => dataset.service ?? dataset.name ?? '';

/** A held back script as the gate knows it, instead of one that would run as soon as it is in the page. */
const holdBack = (script: HTMLScriptElement, condition: string, trusted: Trusted): HTMLScriptElement => {
  const held = copyScript(script, trusted);
  held.text = trusted().createScript(script.text);
  const address = sourceOf(script);
  if (address !== null) held.dataset.src = address;
  const isGated: boolean = isGatedScript(script); // on its own account
  if (!isGated) {
    if (script.type) held.dataset.type = script.type;
    held.dataset.service = condition;
  }
  held.type = 'text/plain';
  return held;
};

/**
 * Shows a template's content behind it, unless it is there. Each element of it says for what it is shown. Scripts among
 * it become gated scripts of the same services, with the numbers of those in the template, so that the gate finds them like
 * any other added node and runs them in document order, at most once per page. Calls for each other element.
 */
export const showTemplate = (
  template: HTMLTemplateElement,
  trusted: Trusted,
  onShow: (element: Element) => void = () => {},
): void => {
  const condition = conditionOf(template);
  if (conditionAt(template.nextSibling) === condition) return;
  hideTemplate(template); // what it showed before its marks changed
  const content = document.importNode(template.content, true);
  for (const script of content.querySelectorAll('script'))
    script.replaceWith(holdBack(script, condition, trusted));
  for (const element of content.children) {
    if (element.localName === 'script') continue; // goes with the others, or has run
    element.setAttribute(SHOWN, condition);
    onShow(element);
  }
  const [start, end] = boundsFor(condition);
  template.after(start, content, end);
};

/** Removes what `showTemplate` put behind the template, scripts that ran included. Numbers its scripts before the page copies it. */
export const hideTemplate = ({ content, nextSibling }: HTMLTemplateElement): void => {
  for (const script of content.querySelectorAll('script')) numberOf(script);
  if (nextSibling && conditionAt(nextSibling) !== undefined) removeRegion(nextSibling);
};
