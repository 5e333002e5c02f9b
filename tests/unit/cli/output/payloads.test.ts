import { marked } from 'marked';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { declarationWords } from '../../../../src/cli/input/declaration-words.js';
import { renderHtml } from '../../../../src/cli/output/render-html.js';
import { renderMarkdown } from '../../../../src/cli/output/render-markdown.js';
import { declarationOf } from '../../../../src/model/declaration/declaration.js';
import { configOfPayloads } from '../../../browser/threats/config-of-payloads.js';
import { XSS_PAYLOADS } from '../../../support/xss-payloads.js';

type Node = DefaultTreeAdapterTypes.Node;

/** Each kind of element, each name of an attribute and each scheme of a link in a piece of HTML. */
const kindsIn = (html: string): ReadonlySet<string> => {
  const kinds = new Set<string>();
  const visit = (node: Node): void => {
    if ('tagName' in node) kinds.add(node.tagName);
    if ('attrs' in node)
      for (const { name, value } of node.attrs)
        kinds.add(name === 'href' ? `href ${new URL(value, 'https://example.com').protocol}` : `@${name}`);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parseFragment(html));
  return kinds;
};

const tables = async () =>
  declarationOf(configOfPayloads(XSS_PAYLOADS, 12), (await declarationWords('en')) as never);

describe('what `placet declaration` prints of texts that would run if they were markup', () => {
  it('T01: is tables and nothing else, as HTML', { timeout: 20_000 }, async () => {
    expect(kindsIn(renderHtml(await tables(), 'en'))).toEqual(
      new Set([
        ...['section', 'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'bdi', 'a'],
        ...['@lang', '@id', '@scope', '@dir', '@data-categories', 'href https:'],
      ]),
    );
  });

  it('T01: is tables and nothing else, as Markdown', { timeout: 20_000 }, async () => {
    expect(kindsIn(marked.parse(renderMarkdown(await tables())) as string)).toEqual(
      new Set(['h2', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'p', 'href http:', 'href https:']),
    );
  });
});
