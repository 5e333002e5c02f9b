import type { PageElement } from '../../input/read-page.js';
import { isMarked } from './marked-services.js';

const LOADING_LINKS =
  /\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|manifest)\b/i;
/** Types of a script that runs or is obeyed; with any other it is data. */
const RUNNING = /^(|module|speculationrules|(text|application)\/(x-)?(java|ecma)script)$/i;

/** Does an element that is of a loading kind load or run as soon as the page is read? Held back, in a template or as data it does not. */
export const loadsUnasked = (element: PageElement): boolean => {
  const { tag, attributes, isInert } = element;
  const type = attributes.get('type') ?? '';
  if (isInert || isMarked(element)) return false;
  if (tag === 'link') return LOADING_LINKS.test(attributes.get('rel') ?? '');
  if (tag === 'input') return type.toLowerCase() === 'image';
  return tag !== 'script' || RUNNING.test(type);
};
