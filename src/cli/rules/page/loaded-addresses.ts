import type { PageElement } from '../../input/read-page.js';
import { loadingAttributes } from './loading-attributes.js';

/** Addresses of one kind that an element loads from. */
export interface LoadedAddresses {
  /** What stands in the element, such as `src` or `@import`. */
  readonly by: string;
  readonly addresses: readonly string[];
  /** What holds the element back besides `data-service`: another attribute, or a template around it. */
  readonly mark: string;
}

/** All addresses in an attribute; `srcset` has one per candidate. */
const inAttribute = (attribute: string, value: string): readonly string[] =>
  attribute.endsWith('srcset')
    ? value.split(/,\s+|,(?=https?:|\/)/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    : [value];

const COMMENT = /\/\*[\s\S]*?\*\//g;
const IN_CSS = /@import\s+(?:url\(\s*)?["']?([^"')\s;]+)|url\(\s*["']?([^"')]+)/gi;
const IN_MODULE = /\b(?:import|from)\s*\(?\s*["']((?:https?:)?\/\/[^"']+)["']/g;

const inStyle = (css: string): readonly string[] =>
  [...css.replace(COMMENT, '').matchAll(IN_CSS)].map(([, imported, url = '']) => imported ?? url);

const inModule = (code: string): readonly string[] =>
  [...code.replace(COMMENT, '').matchAll(IN_MODULE)].map(([, address = '']) => address);

/** Speculation rules list pages that the browser fetches, or runs, before anybody goes there. */
const inSpeculationRules = (json: string): readonly string[] =>
  [...json.matchAll(/"((?:https?:)?\/\/[^"]+)"/g)].map(([, address = '']) => address);

function* inText({ tag, attributes, text }: PageElement): Generator<LoadedAddresses> {
  const type = attributes.get('type')?.toLowerCase();
  if (tag === 'style') yield { by: 'url', addresses: inStyle(text), mark: 'template' };
  if (tag !== 'script' || attributes.has('src')) return;
  if (type === 'module') yield { by: 'import', addresses: inModule(text), mark: 'type="text/plain"' };
  if (type === 'speculationrules') yield { by: type, addresses: inSpeculationRules(text), mark: 'template' };
}

/** All that an element loads from by itself, wherever in it that stands. */
export function* loadedAddresses(element: PageElement): Generator<LoadedAddresses> {
  const { tag, attributes } = element;
  for (const attribute of loadingAttributes(tag)) {
    const value = attributes.get(attribute);
    if (value) yield { by: attribute, addresses: inAttribute(attribute, value), mark: `data-${attribute}` };
  }
  const style = attributes.get('style');
  if (style) yield { by: 'style', addresses: inStyle(style), mark: 'template' };
  yield* inText(element);
}
