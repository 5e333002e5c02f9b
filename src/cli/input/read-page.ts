import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A place in a text, in characters from 0; the end is behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A start tag as it is written. */
export interface StartTag extends Span {
  readonly text: string;
  /** Where each of its attributes stands. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** An element of a page, with what a check needs of it. */
export interface PageElement {
  /** In lower case, but for those of SVG. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the element and what is in it, with white space folded. */
  readonly text: string;
  /** In a template: nothing of it loads or runs before someone takes it out, as the gate does for a granted service. */
  readonly isInert: boolean;
  readonly line: number;
  readonly column: number;
  /** None where a browser adds the element by itself. */
  readonly startTag: StartTag | undefined;
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

const startTagOf = (node: Tree.Element, html: string): StartTag | undefined => {
  const place = node.sourceCodeLocation;
  const tag = place?.startTag ?? place;
  if (!place || !tag) return undefined;
  return {
    start: tag.startOffset,
    end: tag.endOffset,
    text: html.slice(tag.startOffset, tag.endOffset),
    spans: new Map(
      Object.entries(place.attrs ?? {}).map(([name, at]) => [
        name,
        { start: at.startOffset, end: at.endOffset },
      ]),
    ),
  };
};

/** As `xlink:href`, whose prefix the parser takes apart. */
const nameOf = ({ prefix, name }: Tree.Element['attrs'][number]): string =>
  prefix ? `${prefix}:${name}` : name;

interface Walk {
  readonly html: string;
  readonly found: PageElement[];
}

const elementOf = (node: Tree.Element, { html }: Walk, depth: number, isInert: boolean): PageElement => ({
  tag: node.tagName,
  attributes: new Map(node.attrs.map((attribute) => [nameOf(attribute), attribute.value])),
  text: textOf(node, depth).replace(/\s+/g, ' ').trim(),
  isInert,
  line: node.sourceCodeLocation?.startLine ?? 1,
  column: node.sourceCodeLocation?.startCol ?? 1,
  startTag: startTagOf(node, html),
});

const collect = (node: Tree.Node, walk: Walk, depth: number, isInert: boolean): void => {
  if (depth > DEEPEST) return;
  if (isElement(node)) walk.found.push(elementOf(node, walk, depth, isInert));
  for (const child of childrenOf(node)) collect(child, walk, depth + 1, isInert || isHolding(node));
};

/**
 * The elements of a page in document order, those in templates included, and those in `<noscript>`: they load for visitors
 * without JavaScript, whom nobody can ask. Never throws: a browser reads anything, too.
 */
export const readPage = (html: string): readonly PageElement[] => {
  const walk: Walk = { html, found: [] };
  collect(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }), walk, 0, false);
  return walk.found;
};
