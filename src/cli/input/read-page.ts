import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, with what a check needs of it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the element and what is in it, with white space folded. */
  readonly text: string;
  /** In a template: nothing of it loads or runs before someone takes it out, as the gate does for a granted service. */
  readonly isInert: boolean;
  readonly line: number;
  readonly column: number;
}

/** Deeper than any page that people write; browsers cut off at 512 too, and deeper ones would end our stack. */
const DEEPEST = 512;

const childrenOf = (node: Tree.Node): readonly Tree.Node[] =>
  'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];

const textOf = (node: Tree.Node, depth: number): string => {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (depth > DEEPEST) return '';
  return childrenOf(node)
    .map((child) => textOf(child, depth + 1))
    .join('');
};

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

/** A template holds its content back, unless it is a declarative shadow root. */
const isHolding = (node: Tree.Node): boolean =>
  'content' in node && !node.attrs.some(({ name }) => name === 'shadowrootmode');

const elementOf = (node: Tree.Element, depth: number, isInert: boolean): PageElement => ({
  tag: node.tagName,
  attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
  text: textOf(node, depth).replace(/\s+/g, ' ').trim(),
  isInert,
  line: node.sourceCodeLocation?.startLine ?? 1,
  column: node.sourceCodeLocation?.startCol ?? 1,
});

const collect = (node: Tree.Node, found: PageElement[], depth: number, isInert: boolean): void => {
  if (depth > DEEPEST) return;
  if (isElement(node)) found.push(elementOf(node, depth, isInert));
  for (const child of childrenOf(node)) collect(child, found, depth + 1, isInert || isHolding(node));
};

/**
 * The elements of a page in document order, those in templates included, and those in `<noscript>`: they load for visitors
 * without JavaScript, whom nobody can ask. Never throws: a browser reads anything, too.
 */
export const readPage = (html: string): readonly PageElement[] => {
  const found: PageElement[] = [];
  collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), found, 0, false);
  return found;
};
