import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a page, with what a check needs of it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Of the element and what is in it, with white space folded. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

const textOf = (node: Tree.Node): string => {
  if ('value' in node && node.nodeName === '#text') return node.value;
  const inside = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  return inside.map(textOf).join('');
};

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

function* walk(node: Tree.Node): Generator<PageElement> {
  if (isElement(node)) {
    yield {
      tag: node.tagName,
      attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
      text: textOf(node).replace(/\s+/g, ' ').trim(),
      line: node.sourceCodeLocation?.startLine ?? 1,
      column: node.sourceCodeLocation?.startCol ?? 1,
    };
  }
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** The elements of a page in document order, those in templates included. Never throws: a browser reads anything, too. */
export const readPage = (html: string): readonly PageElement[] => [
  ...walk(parse(html, { sourceCodeLocationInfo: true })),
];
