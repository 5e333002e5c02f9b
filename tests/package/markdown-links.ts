import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { marked, type Token } from 'marked';

const tokensOf = (markdown: string): readonly Token[] => {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    all.push(token);
  });
  return all;
};

/** The addresses that a Markdown text leads to or shows. */
const addressesIn = (markdown: string): readonly string[] =>
  tokensOf(markdown).flatMap((token) => {
    if (token.type === 'link' || token.type === 'image') return [`${token.href}`];
    if (token.type !== 'html') return [];
    return [...token.raw.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  });

/** The anchors of a Markdown text's headings, as GitHub makes them. */
export const anchorsOf = (markdown: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const token of tokensOf(markdown)) {
    if (token.type !== 'heading') continue;
    const words = `${token.text}`.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-');
    let unique = anchor;
    for (let count = 1; anchors.has(unique); count++) unique = `${anchor}-${count}`;
    anchors.add(unique);
  }
  return anchors;
};

/** What a Markdown text writes as code, in a line or in a block. */
export const codeIn = (markdown: string): string =>
  tokensOf(markdown)
    .filter(({ type }) => type === 'codespan' || type === 'code')
    .map((token) => ('text' in token ? `${token.text}` : ''))
    .join('\n');

/** The relative links of a Markdown file that lead to no file, or to no heading of it. */
export const brokenLinks = (file: string, markdown: string): readonly string[] =>
  addressesIn(markdown).filter((address) => {
    if (/^[a-z][a-z+.-]*:/i.test(address)) return false; // of another site
    const [path = '', anchor] = address.split('#', 2);
    const target = path ? posix.join(posix.dirname(file), decodeURI(path)) : file;
    if (!existsSync(target)) return true;
    if (!anchor) return false;
    const text = target === file ? markdown : readFileSync(target, 'utf8');
    return !anchorsOf(text).has(decodeURIComponent(anchor));
  });
