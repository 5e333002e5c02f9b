// @vitest-environment happy-dom
import { HtmlValidate } from 'html-validate';
import { marked, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import marketingSite from '../../../../config/marketing-site.json' with { type: 'json' };
import { declarationWords } from '../../../../src/cli/input/declaration-words.js';
import { renderHtml } from '../../../../src/cli/output/render-html.js';
import { renderMarkdown } from '../../../../src/cli/output/render-markdown.js';
import type { Config } from '../../../../src/model/config/config.js';
import {
  cellText,
  declarationOf,
  isPublished,
  type Table,
} from '../../../../src/model/declaration/declaration.js';
import { createDeclarations } from '../../../../src/ui/declaration/declarations.js';
import ownDe from '../../../../src/ui/locales/de/declaration.js';
import de from '../../../../src/ui/locales/de/interface.js';
import ownEn from '../../../../src/ui/locales/en/declaration.js';
import en from '../../../../src/ui/locales/en/interface.js';
import sandbank from '../../../fixtures/policies/sandbank.json' with { type: 'json' };
import { configOf, service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

type Facts = readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[];

const factsOf = (tables: readonly Table[]): Facts =>
  tables.map(({ title, columns, rows }) => ({
    title,
    rows: [columns, ...rows.map(({ cells }) => cells.map(cellText))],
  }));

const textOf = (tokens: readonly { readonly type: string; readonly text?: string }[]): string =>
  tokens
    .map(({ text = '' }) => text)
    .join('')
    .replace(
      /&(amp|lt|gt|quot|#39);/g,
      (sign) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[sign] ?? sign,
    );

const factsInMarkdown = (markdown: string): Facts => {
  const facts: { title: string; rows: string[][] }[] = [];
  for (const token of marked.lexer(markdown)) {
    if (token.type === 'heading') facts.push({ title: textOf((token as Tokens.Heading).tokens), rows: [] });
    if (token.type !== 'table') continue;
    const { header, rows } = token as Tokens.Table;
    facts.at(-1)?.rows.push(...[header, ...rows].map((cells) => cells.map(({ tokens }) => textOf(tokens))));
  }
  return facts;
};

const factsIn = (root: ParentNode): Facts =>
  [...root.querySelectorAll('table')].map((table) => ({
    title: table.querySelector('caption')?.textContent ?? '',
    rows: [...table.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? ''),
    ),
  }));

const factsInHtml = (html: string): Facts => {
  const page = document.createElement('div');
  page.append(document.createRange().createContextualFragment(html));
  return factsIn(page);
};

const factsInElement = async (config: Config, language: 'en' | 'de'): Promise<Facts> => {
  const consent = fakeConsent(config.services, { config });
  const texts = language === 'de' ? { texts: de, own: ownDe } : { texts: en, own: ownEn };
  const fill = await createDeclarations(consent, async () => texts);
  const element = document.createElement('placet-declaration');
  document.body.append(element);
  fill(element);
  const facts = factsIn(element.shadowRoot as ShadowRoot);
  element.remove();
  // the visitor's own state is beside the facts, not among them
  return facts.map(({ title, rows }) => ({
    title,
    rows: title === texts.own.processingTable ? rows.map((cells) => cells.slice(0, -1)) : rows,
  }));
};

/** Texts that would be something else than texts if a rendering let them. */
const HOSTILE = configOf([
  service('x', {
    title: '<img src=x onerror=alert(1)> | *a* `b` [c](d) & "e" \\ _f_',
    provider: { name: '</table><script>alert(1)</script>', country: 'DE' },
    storage: [{ name: 'a_*|b', type: 'cookie', duration: 'P1D', purpose: 'one\ntwo' }],
  }),
]);

describe('one model, three renderings', () => {
  it.for([
    ['marketing-site', marketingSite, 'en'],
    ['marketing-site', marketingSite, 'de'],
    ['sandbank', sandbank, 'en'],
    ['sandbank', sandbank, 'de'],
  ] as const)(
    '%s: Markdown, HTML and the element say the same facts (%3$s)',
    async ([, config, language]) => {
      const words = await declarationWords(language);
      const tables = declarationOf(config as Config, words as never).filter(isPublished);
      const facts = factsOf(tables);
      expect(facts.length).toBeGreaterThan(3);
      expect(factsInMarkdown(renderMarkdown(tables))).toEqual(facts);
      expect(factsInHtml(renderHtml(tables, language))).toEqual(facts);
      expect(await factsInElement(config as Config, language)).toEqual(facts);
    },
  );

  it('T01: texts are texts, whatever they hold', async () => {
    const words = await declarationWords('en');
    const tables = declarationOf(HOSTILE, words as never).filter(({ name }) => name === 'services');
    expect(factsInHtml(renderHtml(tables, 'en'))).toEqual(factsOf(tables));
    expect(factsInMarkdown(renderMarkdown(tables))).toEqual(factsOf(tables));
    expect(renderHtml(tables, 'en')).not.toMatch(/<(img|script)/);
  });

  it('G17, T02: a reference is a link in all of them, unless its address could run something', async () => {
    const hrefs = [
      '/a b|c<d>?e=%20&f',
      'mailto:a@b.example',
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
    ];
    const references = hrefs.map((href, index) => ({ title: `Document ${index}`, href }));
    const config = configOf([service('x')], { references });
    const words = await declarationWords('en');
    const tables = declarationOf(config, words as never).filter(({ name }) => name === 'references');
    const html = document.createElement('div');
    html.innerHTML = renderHtml(tables, 'en');
    const markdown = document.createElement('div');
    markdown.innerHTML = marked.parse(renderMarkdown(tables)) as string;
    const linksIn = (root: ParentNode) =>
      [...root.querySelectorAll('a')].map((link) => [link.textContent, new URL(link.href).href]);
    const expected = [
      ['Document 0', new URL('/a b|c<d>?e=%20&f', document.baseURI).href],
      ['Document 1', 'mailto:a@b.example'],
    ];
    expect(linksIn(html)).toEqual(expected);
    expect(linksIn(markdown).map(([text, href]) => [text, decodeURI(href ?? '')])).toEqual(
      expected.map(([text, href]) => [text, decodeURI(href ?? '')]),
    );
    const consent = fakeConsent(config.services, { config });
    const fill = await createDeclarations(consent, async () => ({ texts: en, own: ownEn }));
    const element = document.createElement('placet-declaration');
    fill(element);
    expect(linksIn(element.shadowRoot as ShadowRoot)).toEqual(expected);
  });

  it.for(['en', 'de', 'ar'])('the HTML is valid (%s)', async (language) => {
    const words = await declarationWords(language);
    const validate = new HtmlValidate({ extends: ['html-validate:recommended'] });
    const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Privacy</title></head><body>\n${renderHtml(declarationOf(marketingSite as Config, words as never), language)}</body></html>\n`;
    const { results } = await validate.validateString(page);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
  });

  it('knows no language that it does not speak', async () => {
    expect(await declarationWords('xx')).toBeUndefined();
    expect((await declarationWords('de-AT'))?.language).toBe('de');
  });
});
